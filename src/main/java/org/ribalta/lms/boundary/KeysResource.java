package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.RotateToolKey;
import org.ribalta.lms.control.ToolKeys;
import org.ribalta.lti.key.ToolKeyRotation;
import org.ribalta.lti.key.ToolKeyRotation.Dated;

/** The keys that sign what Ribalta sends to platforms; the private halves never leave. */
@Path("/admin/tenants/{tenant}/keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
  private static final String ALGORITHM = "RS256";

  @Inject private ToolKeys keys;
  @Inject private RotateToolKey rotateToolKey;
  @Inject private Clock clock;

  /** Whether a key will sign, signs, or is only published for what it signed before. */
  enum State {
    NEXT,
    SIGNING,
    PUBLISHED
  }

  /**
   * A key as platforms see it under {@code /lti/jwks}.
   *
   * @param publishedUntil null while nothing takes its place
   */
  record KeyView(
      String kid,
      String algorithm,
      Instant createdAt,
      State state,
      Instant signsFrom,
      @Nullable Instant publishedUntil) {}

  /** The keys, the newest first. */
  @GET
  @Requires(Operation.LIST_KEYS)
  public List<KeyView> list() {
    ToolKeyRotation rotation = keys.rotation();
    Instant now = clock.instant();
    return rotation.keys().stream().map(key -> view(rotation, key, now)).toList();
  }

  /** Publishes the next key, which signs a day later. */
  @POST
  @Requires(Operation.ROTATE_KEY)
  public List<KeyView> rotate() {
    rotateToolKey.rotate();
    return list();
  }

  /** Removes a key at once, as after a leak. */
  @DELETE
  @Path("{kid}")
  @Requires(Operation.REVOKE_KEY)
  public void revoke(@PathParam("kid") String kid) {
    rotateToolKey.revoke(kid);
  }

  private static KeyView view(ToolKeyRotation rotation, Dated key, Instant now) {
    return new KeyView(
        key.key().kid(),
        ALGORITHM,
        key.createdAt(),
        state(rotation, key, now),
        key.signsFrom(),
        rotation.publishedUntil(key).orElse(null));
  }

  private static State state(ToolKeyRotation rotation, Dated key, Instant now) {
    if (key.equals(rotation.signing(now))) {
      return State.SIGNING;
    }
    return key.signsFrom().isAfter(now) ? State.NEXT : State.PUBLISHED;
  }
}
