package org.ribalta.conformance.lti;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;

/** What the platforms of these tests are and send when all is well. */
final class Lms {

  static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  static final String ISSUER = "https://lms.example.com";
  static final String CLIENT_ID = "ribalta";
  static final String TARGET = "https://tool.example.com/lti/launch";
  static final Platform PLATFORM = platform("tenant-a", "https://lms.example.com/keys");

  /** Another customer under the same names, with a keyset of its own. */
  static final Platform OTHER_TENANT = platform("tenant-b", "https://keys.tenant-b.example.net");

  private Lms() {}

  static String keyset(PlatformSigner... signers) {
    return JSONObjectUtils.toJSONString(
        Map.of("keys", Stream.of(signers).map(PlatformSigner::publicJwk).toList()));
  }

  static Map<String, Object> validHeader() {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", "RS256");
    header.put("typ", "JWT");
    return header;
  }

  static Map<String, Object> validClaims(String nonce, Instant now) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", CLIENT_ID);
    claims.put("sub", "42");
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.getEpochSecond() + 60);
    claims.put("nonce", nonce);
    claims.put("name", "Ada Conti");
    claims.put("email", "ada.conti@example.com");
    claims.put(CLAIM + "message_type", "LtiResourceLinkRequest");
    claims.put(CLAIM + "version", "1.3.0");
    claims.put(CLAIM + "deployment_id", "1");
    claims.put(CLAIM + "target_link_uri", TARGET);
    claims.put(CLAIM + "resource_link", Map.of("id", "7", "title", "Mentoring al contrario"));
    claims.put(
        CLAIM + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
    claims.put(CLAIM + "context", Map.of("id", "2", "label", "RM", "title", "Reverse mentoring"));
    return claims;
  }

  static Map<String, Object> validSettings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("deep_link_return_url", "https://lms.example.com/deep-links/7?c=2");
    settings.put("accept_types", List.of("link", "ltiResourceLink"));
    settings.put("accept_media_types", "image/*, text/html");
    settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
    settings.put("accept_multiple", true);
    settings.put("accept_lineitem", true);
    settings.put("auto_create", true);
    settings.put("title", "Mentoring");
    settings.put("text", "Entro maggio");
    settings.put("data", "csrf: è/=+ 7");
    return settings;
  }

  private static Platform platform(String registrationId, String jwksUri) {
    return new Platform(
        registrationId,
        new PlatformKey(ISSUER, CLIENT_ID),
        URI.create("https://lms.example.com/auth"),
        URI.create("https://lms.example.com/token"),
        URI.create(jwksUri));
  }
}
