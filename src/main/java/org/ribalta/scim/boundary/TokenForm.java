package org.ribalta.scim.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.ClientAssertions;
import org.ribalta.scim.OAuthRefusal;
import org.ribalta.scim.OAuthRefusal.Kind;
import org.ribalta.scim.control.ClientProof;

/** Reads a token request (RFC 6749 §4.4.2) and how its client proves who it is (§2.3). */
final class TokenForm {
  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final String BASIC = "basic ";

  private final MultivaluedMap<String, String> form;
  private final @Nullable String authorization;

  TokenForm(MultivaluedMap<String, String> form, @Nullable String authorization) {
    this.form = form;
    this.authorization = authorization;
  }

  /** Refuses whatever is not a request for the one grant and scope there are. */
  void check() {
    if (form.values().stream().anyMatch(all -> all.size() > 1)) {
      throw new OAuthRefusal(Kind.INVALID_REQUEST, "Send each parameter once.");
    }
    String grant =
        value("grant_type")
            .orElseThrow(() -> new OAuthRefusal(Kind.INVALID_REQUEST, "grant_type is missing."));
    if (!grant.equals("client_credentials")) {
      throw new OAuthRefusal(Kind.UNSUPPORTED_GRANT_TYPE, "Only client_credentials is supported.");
    }
    if (!value("scope").orElse("scim").equals("scim")) {
      throw new OAuthRefusal(Kind.INVALID_SCOPE, "The only scope is scim.");
    }
  }

  /** The proof; there must be exactly one. */
  ClientProof proof(ClientAssertions assertions) {
    List<ClientProof> proofs =
        List.of(basic(), posted(), assertion(assertions)).stream()
            .flatMap(Optional::stream)
            .toList();
    if (proofs.size() > 1) {
      throw new OAuthRefusal(
          Kind.INVALID_REQUEST, "Authenticate in one way only: a secret or an assertion.");
    }
    return proofs.stream().findFirst().orElseThrow(TokenForm::invalidClient);
  }

  static OAuthRefusal invalidClient() {
    return new OAuthRefusal(Kind.INVALID_CLIENT, "The client is unknown or its proof is wrong.");
  }

  private Optional<ClientProof> basic() {
    if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      if (colon < 0) {
        throw invalidClient();
      }
      return Optional.of(
          new ClientProof.Secret(
              decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1))));
    } catch (IllegalArgumentException notBase64) {
      throw invalidClient();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private Optional<ClientProof> posted() {
    return value("client_secret")
        .map(
            secret ->
                new ClientProof.Secret(
                    value("client_id").orElseThrow(TokenForm::invalidClient), secret));
  }

  private Optional<ClientProof> assertion(ClientAssertions assertions) {
    Optional<String> jwt = value("client_assertion");
    if (jwt.isEmpty()) {
      return Optional.empty();
    }
    if (!value("client_assertion_type").orElse("").equals(ASSERTION_TYPE)) {
      throw new OAuthRefusal(
          Kind.INVALID_REQUEST, "client_assertion_type must be " + ASSERTION_TYPE + ".");
    }
    String subject = assertions.subject(jwt.get()).orElseThrow(TokenForm::invalidClient);
    if (value("client_id").filter(id -> !id.equals(subject)).isPresent()) {
      throw invalidClient();
    }
    return Optional.of(new ClientProof.Assertion(subject, jwt.get()));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(form.getFirst(name)).filter(text -> !text.isEmpty());
  }
}
