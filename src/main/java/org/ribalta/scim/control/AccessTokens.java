package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.platform.Ids;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.scim.entity.ScimAccessToken;
import org.ribalta.scim.entity.ScimClient;
import org.ribalta.scim.entity.ScimToken;

/** What a token request asks of the current tenant's clients; each question is a transaction. */
@ApplicationScoped
@Transactional
public class AccessTokens {
  private ScimClientRepository clients;
  private ScimAccessTokenRepository issued;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AccessTokens() {}

  @Inject
  AccessTokens(
      ScimClientRepository clients, ScimAccessTokenRepository issued, Ids ids, Clock clock) {
    this.clients = clients;
    this.issued = issued;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether a client that works has this secret. */
  boolean hasSecret(String clientId, String secret) {
    Optional<ScimClient> client = clients.withClientId(clientId);
    if (client.isEmpty()) {
      // As much work as for a client that exists.
      return Digest.sha256(secret).isEmpty();
    }
    return client.get().hasSecret(secret) && client.get().works();
  }

  /** Where the keys of a client that works are, if it signs assertions. */
  Optional<URI> jwksUri(String clientId) {
    return clients
        .withClientId(clientId)
        .filter(ScimClient::works)
        .flatMap(ScimClient::jwksUri)
        .map(URI::create);
  }

  /** Makes a token for a client. */
  Optional<ScimToken> issue(String clientId) {
    Instant now = clock.instant();
    issued.removeExpired(now);
    Optional<ScimClient> client = clients.withClientId(clientId).filter(ScimClient::works);
    ScimToken token = ScimToken.issue(Tenancy.current());
    client.ifPresent(known -> issued.add(new ScimAccessToken(ids.next(), known.id(), token, now)));
    return client.map(known -> token);
  }
}
