package org.ribalta.load;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An LMS that signs as many launches as somebody wants to load a tool with. */
final class ForgingPlatform implements AutoCloseable {
  static final String CLIENT = "load";
  static final String DEPLOYMENT = "1";

  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final Duration LIFE = Duration.ofSeconds(60);

  private final RSAKey key;
  private final JWSSigner signer;
  private final HttpServer server;
  private final AtomicInteger keysets = new AtomicInteger();

  ForgingPlatform() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("load-1").generate();
    signer = new RSASSASigner(key);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] keyset = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/keys",
        exchange -> {
          keysets.incrementAndGet();
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keyset.length);
          exchange.getResponseBody().write(keyset);
          exchange.close();
        });
    server.start();
  }

  /** Host and port, as {@code ribalta.outbound.allow} names them. */
  String hostAndPort() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String issuer() {
    return "http://" + hostAndPort();
  }

  /** How often somebody asked for its keys. */
  int keysetsServed() {
    return keysets.get();
  }

  /** A learner's launch of one activity in one course. */
  String idToken(String nonce, String subject, String target) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .subject(subject)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .claim("nonce", nonce)
            .claim("name", "Persona " + subject)
            .claim("given_name", "Persona")
            .claim("family_name", subject)
            .claim("email", subject + "@load.example")
            .claim("locale", "it")
            .claim(CLAIM + "message_type", "LtiResourceLinkRequest")
            .claim(CLAIM + "version", "1.3.0")
            .claim(CLAIM + "deployment_id", DEPLOYMENT)
            .claim(CLAIM + "target_link_uri", target)
            .claim(CLAIM + "resource_link", Map.of("id", "7", "title", "Reverse mentoring"))
            .claim(
                CLAIM + "roles",
                List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"))
            .claim(CLAIM + "context", Map.of("id", "2", "label", "RM", "title", "RM 2026"))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
