package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ribalta.lti.key.ToolKeyRotation;
import org.ribalta.lti.key.ToolKeyRotation.Dated;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.job.Routine;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Replaces the key that signs: with time for platforms to learn of the next one, twice a year or
 * when somebody asks for it; or at once, when one got into wrong hands.
 */
@ApplicationScoped
public class RotateToolKey implements Routine {
  private static final String TENANT = "tenant";

  private ToolKeys keys;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RotateToolKey() {}

  @Inject
  RotateToolKey(ToolKeys keys, Audit audit, Clock clock) {
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Schedule schedule() {
    return new Schedule("rotate-tool-key", Scope.SERVER, Duration.ofHours(1));
  }

  /** Publishes the next key when it is time, and removes those that nobody needs. */
  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    ToolKeyRotation stored = keys.stored();
    stored.over(now).forEach(over -> keys.remove(over.key()));
    if (stored.isDue(now)) {
      keys.add(now.plus(ToolKeyRotation.OVERLAP));
    }
  }

  /**
   * Publishes the next key, which signs a day later.
   *
   * @throws Refused {@code key-waiting} if one is published already
   */
  @Transactional
  public void rotate() {
    Instant now = clock.instant();
    if (keys.stored().waiting(now).isPresent() || !keys.add(now.plus(ToolKeyRotation.OVERLAP))) {
      throw LmsProblem.keyWaiting();
    }
    audit.record("key.added", TENANT, Tenancy.current(), Map.of());
  }

  /**
   * Removes a key that got into wrong hands; if it signs, a new one does from now on. Platforms
   * that keep our keyset may refuse us until they read it again.
   *
   * @throws Refused {@code not-found} if there is no such key
   */
  @Transactional
  public void revoke(String kid) {
    Instant now = clock.instant();
    ToolKeyRotation stored = keys.stored();
    Dated revoked =
        stored.keys().stream()
            .filter(each -> each.key().kid().equals(kid))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("key"));
    if (revoked.equals(stored.signing(now)) && !keys.add(now)) {
      throw LmsProblem.keyWaiting();
    }
    keys.remove(revoked.key());
    audit.record("key.revoked", TENANT, Tenancy.current(), Map.of("kid", kid));
  }
}
