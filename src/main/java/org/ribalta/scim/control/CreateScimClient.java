package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.scim.entity.ScimClient;
import org.ribalta.scim.entity.ScimCredentials;
import org.ribalta.scim.mapping.ScimMappings;

/** Lets a new client write the directory of the current tenant. */
@ApplicationScoped
public class CreateScimClient {
  private ScimClientRepository clients;
  private ScimMappings mappings;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CreateScimClient() {}

  @Inject
  CreateScimClient(
      ScimClientRepository clients, ScimMappings mappings, Audit audit, Ids ids, Clock clock) {
    this.clients = clients;
    this.mappings = mappings;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Stores the client.
   *
   * @param name as administrators call it, 1–200 characters
   * @param mapping a file of {@code scim-mappings/clients}, without {@code .json}
   * @param jwksUri where its public keys are, or null
   * @return its credentials, which can be read this once
   * @throws Refused if there is no such mapping
   */
  @Transactional
  public NewScimClient create(String name, String mapping, @Nullable String jwksUri) {
    if (mappings.client(mapping).isEmpty()) {
      throw Refused.invalid(
          "/mapping", "unknown", "Write one of " + String.join(", ", mappings.clientNames()) + ".");
    }
    ScimCredentials credentials = ScimCredentials.generate(Tenancy.current());
    ScimClient client =
        new ScimClient(ids.next(), name, mapping, jwksUri, credentials, clock.instant());
    clients.add(client);
    audit.record("scim-client.created", "scim-client", client.id(), Map.of("mapping", mapping));
    return new NewScimClient(client.id(), credentials);
  }

  /** A client that was just made. */
  public record NewScimClient(UUID id, ScimCredentials credentials) {}
}
