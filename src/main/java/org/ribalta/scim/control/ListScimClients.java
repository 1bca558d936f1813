package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.scim.entity.ScimClient;

/** Lists the clients of the current tenant. */
@ApplicationScoped
public class ListScimClients {
  private ScimClientRepository clients;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ListScimClients() {}

  @Inject
  ListScimClients(ScimClientRepository clients) {
    this.clients = clients;
  }

  /**
   * A client without its secrets.
   *
   * @param lastUsedAt within five minutes; null before the first use
   * @param revokedAt null while it works
   */
  public record Listed(
      UUID id,
      String name,
      String mapping,
      String clientId,
      Instant createdAt,
      @Nullable Instant lastUsedAt,
      @Nullable Instant revokedAt) {
    static Listed of(ScimClient client) {
      return new Listed(
          client.id(),
          client.name(),
          client.mapping(),
          client.clientId(),
          client.createdAt(),
          client.lastUsedAt(),
          client.revokedAt());
    }
  }

  /** All of them, revoked ones too, the newest first. */
  @Transactional
  public List<Listed> list() {
    return clients.all().stream().map(Listed::of).toList();
  }
}
