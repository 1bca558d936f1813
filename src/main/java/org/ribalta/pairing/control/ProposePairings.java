package org.ribalta.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.pairing.entity.MatchRun;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.programme.EditionProgress;

/** Searches the best pairs of an edition and keeps the proposal with its proof. */
@ApplicationScoped
public class ProposePairings {
  private MatchRunRepository runs;
  private MatchCandidates candidates;
  private EditionProgress progress;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ProposePairings() {}

  @Inject
  ProposePairings(
      MatchRunRepository runs,
      MatchCandidates candidates,
      EditionProgress progress,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.runs = runs;
    this.candidates = candidates;
    this.progress = progress;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Runs the engine once. The seed, which only decides between equally good assignments, is the
   * number of the run: asking again may show another of these.
   *
   * @param by who asked, or null
   * @throws org.ribalta.platform.problem.Refused {@code edition-started} once pairs are published;
   *     {@code run-unproven}
   */
  @Transactional
  public MatchRun propose(UUID edition, @Nullable UUID by) {
    progress.proposed(edition);
    long seed = runs.countOf(edition) + 1;
    MatchRun run =
        new MatchRun(ids.next(), edition, candidates.of(edition), seed, by, clock.instant());
    runs.add(run);
    audit.record("match-run.proposed", "match-run", run.id(), Map.of("edition", edition));
    return run;
  }
}
