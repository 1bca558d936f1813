package org.ribalta.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.access.jose.RemoteKeys;
import org.ribalta.platform.config.TestSettings;
import org.ribalta.platform.http.Outbound;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;

/** Client assertions, good and bad, against a keyset behind real HTTP. */
class CheckClientAssertionTest {
  private static final String CLIENT = "rbc_client";
  private static final String US = "https://ribalta.example/oauth/token";

  private static final AtomicInteger FETCHES = new AtomicInteger();
  private static RSAKey key;
  private static RSAKey strangersKey;
  private static HttpServer keyset;
  private static URI jwksUri;
  private static Outbound outbound;

  private final Set<String> used = new HashSet<>();
  private final CheckClientAssertion check =
      new CheckClientAssertion(new RemoteKeys(outbound), new InMemory(), Clock.systemUTC());

  /** The database's part, which an in-container test holds to its word. */
  private final class InMemory extends UseAssertion {
    @Override
    public void use(String clientId, String jti, Instant keepUntil) {
      if (!used.add(jti)) {
        throw new Refused(CommonProblem.CONFLICT, "used");
      }
    }
  }

  @BeforeAll
  static void serveKeys() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("one").generate();
    strangersKey = new RSAKeyGenerator(2048).keyID("one").generate();
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    keyset = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    keyset.createContext(
        "/keys",
        exchange -> {
          FETCHES.incrementAndGet();
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    keyset.start();
    int port = keyset.getAddress().getPort();
    jwksUri = URI.create("http://localhost:" + port + "/keys");
    outbound =
        new Outbound(
            TestSettings.of(
                Map.of(
                    "ribalta.base-url",
                    "https://ribalta.example",
                    "ribalta.outbound.allow",
                    "localhost:" + port)));
  }

  @AfterAll
  static void stop() {
    keyset.stop(0);
  }

  @Test
  void acceptsOwnAssertionOnce() throws JOSEException {
    String jwt = signed(key, claims -> claims);

    assertThat(check.subject(jwt)).contains(CLIENT);
    assertThat(accepts(jwt)).isTrue();
    // Mutation: without useAssertion.use a stolen assertion works until it expires.
    assertThat(accepts(jwt)).isFalse();
  }

  /** Mutation: take a check from {@code processor}. */
  @Test
  void refusesWhatIsNotMeantOrNotValid() throws JOSEException {
    assertThat(accepts(signed(key, c -> c.audience("https://elsewhere.example")))).isFalse();
    assertThat(accepts(signed(key, c -> c.issuer("rbc_other")))).isFalse();
    assertThat(accepts(signed(key, c -> c.subject("rbc_other")))).isFalse();
    assertThat(accepts(signed(key, c -> c.expirationTime(in(-120))))).isFalse();
    assertThat(accepts(signed(key, c -> c.expirationTime(in(7200))))).isFalse();
    assertThat(accepts(signed(key, c -> c.expirationTime(null)))).isFalse();
    assertThat(accepts(signed(key, c -> c.notBeforeTime(in(600))))).isFalse();
    assertThat(accepts(signed(key, c -> c.jwtID(null)))).isFalse();
  }

  @Test
  void refusesStrangersSignatureAndWeakAlgorithms() throws JOSEException {
    assertThat(accepts(signed(strangersKey, c -> c))).isFalse();
    assertThat(accepts(new PlainJWT(good().build()).serialize())).isFalse();
    SignedJWT hmac = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), good().build());
    hmac.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    assertThat(accepts(hmac.serialize())).isFalse();
    assertThat(accepts("nonsense")).isFalse();
    assertThat(check.subject("nonsense")).isEmpty();
  }

  /** Mutation: without {@code bringsItsOwnKey} only the key's absence refuses it. */
  @Test
  void refusesKeyThatComesAlongWithoutAnyCall() throws JOSEException {
    int before = FETCHES.get();
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("one")
                .jwkURL(jwksUri)
                .jwk(strangersKey.toPublicJWK())
                .build(),
            good().build());
    jwt.sign(new RSASSASigner(strangersKey));

    assertThat(accepts(jwt.serialize())).isFalse();
    assertThat(FETCHES.get()).isEqualTo(before);
  }

  @Test
  void fetchesKeysOnceForManyAssertions() throws JOSEException {
    int before = FETCHES.get();
    for (int i = 0; i < 5; i++) {
      assertThat(accepts(signed(key, c -> c))).isTrue();
    }

    assertThat(FETCHES.get()).isEqualTo(before + 1);
  }

  /** Mutation: a client that goes round {@code Outbound}. */
  @Test
  void neverFetchesInsideOurOwnNetwork() throws JOSEException {
    URI inside = URI.create("http://127.0.0.1:" + keyset.getAddress().getPort() + "/keys");
    int before = FETCHES.get();

    assertThat(check.accept(signed(key, c -> c), CLIENT, inside, Set.of(US))).isFalse();
    assertThat(FETCHES.get()).isEqualTo(before);
  }

  private boolean accepts(String jwt) {
    return check.accept(jwt, CLIENT, jwksUri, Set.of(US));
  }

  private static String signed(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change)
      throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(),
            change.apply(good()).build());
    jwt.sign(new RSASSASigner(by));
    return jwt.serialize();
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(CLIENT)
        .subject(CLIENT)
        .audience(US)
        .jwtID(UUID.randomUUID().toString())
        .expirationTime(in(60));
  }

  private static Date in(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
