package org.ribalta.programme.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.MilestoneColumnsDecided;
import org.ribalta.programme.entity.Edition;

/** Turns the gradebook columns of an edition's milestones on or off, whatever its state. */
@ApplicationScoped
public class DecideMilestoneColumns {
  private EditionRepository editions;
  private Event<MilestoneColumnsDecided> decided;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DecideMilestoneColumns() {}

  @Inject
  DecideMilestoneColumns(
      EditionRepository editions, Event<MilestoneColumnsDecided> decided, Audit audit) {
    this.editions = editions;
    this.decided = decided;
    this.audit = audit;
  }

  /**
   * Keeps the decision; the same again changes nothing. Columns that are there stay: they hold
   * people's scores.
   *
   * @throws Refused {@code invalid} without a decision
   */
  @Transactional
  public void decide(UUID id, @Nullable Boolean on) {
    new Checks().that(on != null, "/on", "required", "Write true or false.").done();
    boolean wanted = requireNonNull(on);
    Edition edition = editions.find(id).orElseThrow(() -> Refused.notFound("edition"));
    if (edition.view().milestoneColumns() == wanted) {
      return;
    }
    edition.showMilestones(wanted);
    editions.flush();
    audit.record("edition.milestone-columns", "edition", id, Map.of("on", wanted));
    decided.fire(new MilestoneColumnsDecided(id, wanted));
  }
}
