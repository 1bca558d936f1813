package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.scim.entity.ScimClient;
import org.ribalta.scim.entity.ScimToken;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.ScimMappings;

/** Tells who is behind a bearer token. The caller has entered the token's tenant before. */
@ApplicationScoped
public class AuthenticateScimClient {
  private ScimClientRepository clients;
  private ScimAccessTokenRepository accessTokens;
  private ScimMappings mappings;
  private DroppedAttributes dropped;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AuthenticateScimClient() {}

  @Inject
  AuthenticateScimClient(
      ScimClientRepository clients,
      ScimAccessTokenRepository accessTokens,
      ScimMappings mappings,
      DroppedAttributes dropped,
      Clock clock) {
    this.clients = clients;
    this.accessTokens = accessTokens;
    this.mappings = mappings;
    this.dropped = dropped;
    this.clock = clock;
  }

  /** Finds the client; empty if the token is unknown, revoked, or of another tenant. */
  @Transactional
  public Optional<ScimCaller> authenticate(ScimToken token) {
    Instant now = clock.instant();
    Optional<ScimClient> known =
        clients
            .findBy(token)
            .filter(client -> client.accepts(token))
            .or(() -> holderOf(token, now));
    known.filter(client -> client.useIsNews(now)).ifPresent(client -> client.use(now));
    return known.map(this::caller);
  }

  /** Whoever was given the token at {@code /oauth/token}. */
  private Optional<ScimClient> holderOf(ScimToken token, Instant now) {
    return accessTokens
        .findBy(token)
        .filter(issued -> issued.isValidAt(now))
        .flatMap(issued -> clients.find(issued.clientKey()))
        .filter(ScimClient::works);
  }

  private ScimCaller caller(ScimClient client) {
    ClientMapping mapping =
        mappings
            .client(client.mapping())
            .orElseThrow(
                () -> new IllegalStateException("No mapping file clients/" + client.mapping()));
    return new ScimCaller(client.id(), mapping, dropped.of(client));
  }
}
