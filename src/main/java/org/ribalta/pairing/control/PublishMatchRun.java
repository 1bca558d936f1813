package org.ribalta.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.pairing.PairingConfirmed;
import org.ribalta.pairing.entity.MatchRun;
import org.ribalta.pairing.entity.Pairing;
import org.ribalta.pairing.entity.PairingRefusal;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionProgress;
import org.ribalta.programme.Editions;

/** A person confirms proposed pairs: they exist from then on, and the edition runs. */
@ApplicationScoped
public class PublishMatchRun {
  private MatchRunRepository runs;
  private PairingRepository pairings;
  private MatchCandidates candidates;
  private Editions editions;
  private EditionProgress progress;
  private Audit audit;
  private Event<PairingConfirmed> told;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected PublishMatchRun() {}

  @Inject
  PublishMatchRun(
      MatchRunRepository runs,
      PairingRepository pairings,
      MatchCandidates candidates,
      Editions editions,
      EditionProgress progress,
      Audit audit,
      Event<PairingConfirmed> told,
      Ids ids,
      Clock clock) {
    this.runs = runs;
    this.pairings = pairings;
    this.candidates = candidates;
    this.editions = editions;
    this.progress = progress;
    this.audit = audit;
    this.told = told;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Publishes a run.
   *
   * @param activity the activity that the person came in by
   * @param chosen names of pairs; null for all
   * @param by the person, or null for a manager whom the directory does not know
   * @throws Refused {@code not-found}; {@code already-published}; {@code edition-started} after
   *     another run; {@code invalid} for a choice of no pair; {@code run-outdated} when the same
   *     search would come out otherwise today, because somebody enrolled, left or moved
   */
  @Transactional
  public MatchRun publish(
      UUID id, UUID activity, @Nullable Collection<UUID> chosen, @Nullable UUID by) {
    MatchRun run = runs.hold(id).orElseThrow(() -> Refused.notFound("match run"));
    editions.require(run.editionId(), activity);
    Instant now = clock.instant();
    List<Pairing> confirmed =
        run.publish(chosen, by, now).stream()
            .map(pair -> new Pairing(ids.next(), run, pair, now))
            .toList();
    progress.started(run.editionId());
    if (!run.stillHoldsFor(candidates.of(run.editionId()))) {
      throw PairingRefusal.RUN_OUTDATED.refused();
    }
    confirmed.forEach(pairings::add);
    pairings.flushOr(PairingRefusal.ALREADY_PUBLISHED::refused);
    audit.record("match-run.published", "match-run", run.id(), Map.of("pairs", confirmed.size()));
    confirmed.forEach(this::tell);
    return run;
  }

  private void tell(Pairing pairing) {
    told.fire(
        new PairingConfirmed(
            pairing.tenantId(),
            pairing.editionId(),
            pairing.id(),
            pairing.mentorPersonId(),
            pairing.menteePersonId(),
            pairing.confirmedAt()));
  }
}
