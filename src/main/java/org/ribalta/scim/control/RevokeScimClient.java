package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Ends the credentials of a client. The people it wrote stay. */
@ApplicationScoped
public class RevokeScimClient {
  private ScimClientRepository clients;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RevokeScimClient() {}

  @Inject
  RevokeScimClient(ScimClientRepository clients, Audit audit, Clock clock) {
    this.clients = clients;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Revokes a client of the current tenant; revoking twice is revoking once.
   *
   * @throws Refused {@code not-found} if there is no such client
   */
  @Transactional
  public void revoke(UUID id) {
    clients.find(id).orElseThrow(() -> Refused.notFound("SCIM client")).revoke(clock.instant());
    audit.record("scim-client.revoked", "scim-client", id, Map.of());
  }
}
