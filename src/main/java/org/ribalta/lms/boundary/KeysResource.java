package org.ribalta.lms.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.ToolKeys;

/** The keys that sign what Ribalta sends to platforms; the private halves never leave. */
@Path("/admin/tenants/{tenant}/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
  private static final String ALGORITHM = "RS256";

  @Inject private ToolKeys keys;

  /** Whether a key signs, or is only published for what it signed before. */
  enum State {
    SIGNING,
    PUBLISHED
  }

  /** A key as platforms see it under {@code /lti/jwks}. */
  record KeyView(String kid, String algorithm, Instant createdAt, State state) {}

  @GET
  @Requires(Operation.LIST_KEYS)
  public List<KeyView> list() {
    List<ToolKeys.Listed> all = keys.list();
    return all.stream()
        .map(
            key ->
                new KeyView(
                    key.kid(),
                    ALGORITHM,
                    key.createdAt(),
                    key.equals(all.get(0)) ? State.SIGNING : State.PUBLISHED))
        .toList();
  }
}
