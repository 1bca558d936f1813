package org.ribalta.sandbox.deeplink;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Quirk;
import org.ribalta.sandbox.lti.Registration;
import org.ribalta.sandbox.lti.Tool;
import org.ribalta.sandbox.lti.ToolSignatures;
import org.ribalta.sandbox.lti.Tools;

/** Judges the tool's answers as a strict platform does (LTI Deep Linking 2.0 §4.5). */
@Singleton
public class Answers {
  private static final String CORE = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final int CLOCK_LEEWAY_SECONDS = 30;

  private final Registration registration;
  private final Tools tools;
  private final ToolSignatures signatures;
  private final Requests requests;
  private final Behaviour behaviour;
  private final Map<String, Instant> nonces = new ConcurrentHashMap<>();

  @Inject
  public Answers(
      Registration registration,
      Tools tools,
      ToolSignatures signatures,
      Requests requests,
      Behaviour behaviour) {
    this.registration = registration;
    this.tools = tools;
    this.signatures = signatures;
    this.requests = requests;
    this.behaviour = behaviour;
  }

  /** What an answer came to. */
  public sealed interface Judgement {
    /**
     * It is the tool's answer to this request.
     *
     * @param message for the teacher; may be null
     */
    record Accepted(List<JsonNode> items, String message) implements Judgement {}

    /** It is not, and nothing was added. */
    record Refused(String reason) implements Judgement {}
  }

  /** Judges a token that was posted to the return address of this request. */
  public Judgement judge(Asked asked, String token) {
    Optional<JWTClaimsSet> verified = signatures.verified(token);
    if (verified.isEmpty()) {
      return new Judgement.Refused("signature");
    }
    JWTClaimsSet claims = verified.get();
    String wrong = wrongClaim(asked, claims);
    if (wrong != null) {
      return new Judgement.Refused(wrong);
    }
    if (isReplay(claims) || !requests.finish(asked)) {
      return new Judgement.Refused("nonce");
    }
    JsonNode items = Json.tree(claims.getClaim(LINKING + "content_items"));
    if (behaviour.has(Quirk.ITEMS_NEED_ADDRESS) && !allHaveAddresses(items)) {
      return new Judgement.Refused("url");
    }
    return new Judgement.Accepted(
        items.isArray() ? Json.list(items) : List.of(), text(claims, LINKING + "msg"));
  }

  private static boolean allHaveAddresses(JsonNode items) {
    return Json.list(items).stream().allMatch(item -> item.hasNonNull("url"));
  }

  private String wrongClaim(Asked asked, JWTClaimsSet claims) {
    Instant now = Instant.now();
    if (!client(asked).equals(Optional.ofNullable(claims.getIssuer()))) {
      return "iss";
    }
    if (!List.of(registration.issuer()).equals(claims.getAudience())) {
      return "aud";
    }
    if (claims.getExpirationTime() == null || !isAfter(claims.getExpirationTime(), now)) {
      return "exp";
    }
    if (claims.getIssueTime() == null
        || isAfter(claims.getIssueTime(), now.plusSeconds(CLOCK_LEEWAY_SECONDS))) {
      return "iat";
    }
    return wrongMessage(asked, claims);
  }

  private Optional<String> client(Asked asked) {
    return tools.of(asked.course().deployment()).map(Tool::clientId);
  }

  private static String wrongMessage(Asked asked, JWTClaimsSet claims) {
    if (!"LtiDeepLinkingResponse".equals(text(claims, CORE + "message_type"))) {
      return "message_type";
    }
    if (!"1.3.0".equals(text(claims, CORE + "version"))) {
      return "version";
    }
    if (!asked.course().deployment().equals(text(claims, CORE + "deployment_id"))) {
      return "deployment_id";
    }
    return asked.data().equals(text(claims, LINKING + "data")) ? null : "data";
  }

  private boolean isReplay(JWTClaimsSet claims) {
    nonces.values().removeIf(until -> until.isBefore(Instant.now()));
    String nonce = text(claims, "nonce");
    Instant until = claims.getExpirationTime().toInstant();
    return nonce == null || nonce.isBlank() || nonces.putIfAbsent(nonce, until) != null;
  }

  private static String text(JWTClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof String value ? value : null;
  }

  private static boolean isAfter(Date date, Instant instant) {
    return date.toInstant().isAfter(instant);
  }
}
