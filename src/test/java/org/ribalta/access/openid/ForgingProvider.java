package org.ribalta.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An OpenID provider behind real HTTP that does what is right, PKCE and single use of codes
 * included, until a test has it forge something.
 */
public final class ForgingProvider implements AutoCloseable {
  public static final String CLIENT = "ribalta";
  public static final String SECRET = "s3cret of:the client";

  private static final RSAKey KEY = key();
  private static final RSAKey STRANGERS = key();

  private final HttpServer server;
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
  private final AtomicInteger exchanges = new AtomicInteger();
  private volatile Map<String, Object> configuration = Map.of();
  private volatile Map<String, Object> userInfo = Map.of();
  private volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
  private volatile Function<JWTClaimsSet, String> signing = token -> signed(token, KEY, header());
  private volatile int tokenStatus = 200;

  /** Serves on a port of this machine; 0 for any. */
  public ForgingProvider(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    serve("/.well-known/openid-configuration", exchange -> json(exchange, 200, configuration()));
    serve("/keys", exchange -> json(exchange, 200, new JWKSet(KEY.toPublicJWK()).toJSONObject()));
    serve("/token", this::token);
    serve("/userinfo", exchange -> json(exchange, 200, userInfo));
    server.start();
  }

  private interface Handling {
    void handle(HttpExchange exchange) throws Exception;
  }

  private void serve(String path, Handling handling) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            handling.handle(exchange);
          } catch (IOException e) {
            throw e;
          } catch (Exception e) {
            throw new IOException(e);
          }
        });
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Forges the configuration; a member that is {@code absent} is left out. */
  public ForgingProvider configuring(Map<String, Object> changes) {
    this.configuration = changes;
    return this;
  }

  /** Forges the claims of ID tokens. */
  public ForgingProvider claiming(UnaryOperator<JWTClaimsSet.Builder> changes) {
    this.claims = changes;
    return this;
  }

  /** Answers UserInfo. */
  public ForgingProvider telling(Map<String, Object> about) {
    this.userInfo = about;
    return this;
  }

  /** Its token endpoint is broken. */
  public ForgingProvider failing(int status) {
    this.tokenStatus = status;
    return this;
  }

  public ForgingProvider unsigned() {
    return signing(token -> new PlainJWT(token).serialize());
  }

  /** With the public key as a shared secret: what a careless verifier takes. */
  public ForgingProvider signingByHmac() {
    return signing(
        token -> {
          SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), token);
          try {
            jwt.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
          } catch (JOSEException e) {
            throw new IllegalStateException(e);
          }
          return jwt.serialize();
        });
  }

  /** With a key that calls itself like the right one. */
  public ForgingProvider signingAsStranger() {
    return signing(token -> signed(token, STRANGERS, header()));
  }

  /** With a key of its own that the header brings along. */
  public ForgingProvider bringingKey() {
    JWSHeader header = new JWSHeader.Builder(header()).jwk(STRANGERS.toPublicJWK()).build();
    return signing(token -> signed(token, STRANGERS, header));
  }

  private ForgingProvider signing(Function<JWTClaimsSet, String> by) {
    this.signing = by;
    return this;
  }

  /** Somebody signs in as an authentication request asks; returns the code for the browser. */
  public String codeFor(URI request) {
    String code = UUID.randomUUID().toString();
    asked.put(code, parameters(request.getRawQuery()));
    return code;
  }

  /** How often its token endpoint was asked. */
  public int exchanges() {
    return exchanges.get();
  }

  /** The parameters of a query or form. */
  public static Map<String, String> parameters(String encoded) {
    Map<String, String> read = new HashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      read.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return read;
  }

  private Map<String, Object> configuration() {
    Map<String, Object> all = new HashMap<>();
    all.put("issuer", issuer());
    all.put("authorization_endpoint", issuer() + "/authorize");
    all.put("token_endpoint", issuer() + "/token");
    all.put("jwks_uri", issuer() + "/keys");
    all.put("response_types_supported", List.of("code", "id_token"));
    all.put("subject_types_supported", List.of("public"));
    all.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
    all.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
    all.put("authorization_response_iss_parameter_supported", true);
    all.putAll(configuration);
    all.values().removeIf("absent"::equals);
    return all;
  }

  private void token(HttpExchange exchange) throws Exception {
    exchanges.incrementAndGet();
    Map<String, String> sent =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
    if (tokenStatus != 200) {
      json(exchange, tokenStatus, Map.of("error", "server_error"));
      return;
    }
    Map<String, String> request = asked.remove(sent.getOrDefault("code", ""));
    if (request == null || !honest(exchange, sent, request)) {
      json(exchange, 400, Map.of("error", "invalid_grant"));
      return;
    }
    Instant now = Instant.now();
    JWTClaimsSet.Builder good =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("account-1")
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", request.get("nonce"));
    json(
        exchange,
        200,
        Map.of(
            "access_token", "the-access-token",
            "token_type", "Bearer",
            "id_token", signing.apply(claims.apply(good).build())));
  }

  /** Client, redirect URI and PKCE (RFC 7636 §4.6), as a provider has to hold them together. */
  private static boolean honest(
      HttpExchange exchange, Map<String, String> sent, Map<String, String> request)
      throws Exception {
    String challenge =
        Base64URL.encode(
                MessageDigest.getInstance("SHA-256")
                    .digest(
                        sent.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII)))
            .toString();
    String basic =
        Base64.getEncoder()
            .encodeToString(
                (CLIENT + ":" + SECRET.replace(":", "%3A").replace(" ", "+"))
                    .getBytes(StandardCharsets.UTF_8));
    return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
        && request.get("redirect_uri").equals(sent.get("redirect_uri"))
        && challenge.equals(request.get("code_challenge"));
  }

  private static JWSHeader header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build();
  }

  private static String signed(JWTClaimsSet token, RSAKey key, JWSHeader header) {
    SignedJWT jwt = new SignedJWT(header, token);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("one").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void json(HttpExchange exchange, int status, Map<String, Object> body)
      throws IOException {
    byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    // The next test serves the same port anew.
    exchange.getResponseHeaders().set("Connection", "close");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
