package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.ClientAssertions;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.scim.entity.ScimCredentials;
import org.ribalta.scim.entity.ScimToken;

/**
 * Gives a client that proves who it is an access token (RFC 6749 §4.4). A client that does not
 * exist costs the same queries and digests as one that does. No transaction spans the fetch of a
 * client's keys.
 */
@ApplicationScoped
public class IssueAccessToken {
  private AccessTokens tokens;
  private ClientAssertions assertions;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected IssueAccessToken() {}

  @Inject
  IssueAccessToken(AccessTokens tokens, ClientAssertions assertions, Settings settings) {
    this.tokens = tokens;
    this.assertions = assertions;
    this.settings = settings;
  }

  /** Returns a new token, or empty if the proof is none. */
  public Optional<ScimToken> issue(ClientProof proof) {
    UUID tenant = ScimCredentials.tenantOf(proof.clientId()).orElse(new UUID(0, 0));
    UUID before = Tenancy.enter(tenant);
    try {
      return holds(proof) ? tokens.issue(proof.clientId()) : Optional.empty();
    } finally {
      Tenancy.enter(before);
    }
  }

  private boolean holds(ClientProof proof) {
    if (proof instanceof ClientProof.Secret secret) {
      return tokens.hasSecret(secret.clientId(), secret.secret());
    }
    ClientProof.Assertion assertion = (ClientProof.Assertion) proof;
    return tokens
        .jwksUri(assertion.clientId())
        .filter(keys -> assertions.accept(assertion.jwt(), assertion.clientId(), keys, audiences()))
        .isPresent();
  }

  /** What an assertion may be meant for (RFC 7523 §3): the endpoint, or us as issuer. */
  private Set<String> audiences() {
    return Set.of(settings.at("/oauth/token").toString(), settings.baseUrl().toString());
  }
}
