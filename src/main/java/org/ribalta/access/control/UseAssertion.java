package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ribalta.access.entity.UsedAssertion;
import org.ribalta.platform.Ids;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;

/** Uses an assertion up: the database decides between two who send the same. */
@ApplicationScoped
public class UseAssertion {
  private UsedAssertionRepository used;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected UseAssertion() {}

  @Inject
  UseAssertion(UsedAssertionRepository used, Ids ids, Clock clock) {
    this.used = used;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Notes the use.
   *
   * @throws Refused {@code conflict} if it was used before
   */
  @Transactional
  public void use(String clientId, String jti, Instant keepUntil) {
    used.removeOlderThan(clock.instant());
    used.add(new UsedAssertion(ids.next(), Digest.sha256(clientId + " " + jti), keepUntil));
    used.flushOr(() -> new Refused(CommonProblem.CONFLICT, "The assertion was used already."));
  }
}
