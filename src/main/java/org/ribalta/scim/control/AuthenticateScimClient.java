package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ribalta.scim.entity.ScimClient;
import org.ribalta.scim.entity.ScimToken;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.ScimMappings;

/** Tells who is behind a bearer token. The caller has entered the token's tenant before. */
@ApplicationScoped
public class AuthenticateScimClient {
  private ScimClientRepository clients;
  private ScimMappings mappings;
  private DroppedAttributes dropped;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AuthenticateScimClient() {}

  @Inject
  AuthenticateScimClient(
      ScimClientRepository clients, ScimMappings mappings, DroppedAttributes dropped) {
    this.clients = clients;
    this.mappings = mappings;
    this.dropped = dropped;
  }

  /** Finds the client; empty if the token is unknown, revoked, or of another tenant. */
  @Transactional
  public Optional<ScimCaller> authenticate(ScimToken token) {
    return clients.findBy(token).filter(client -> client.accepts(token)).map(this::caller);
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
