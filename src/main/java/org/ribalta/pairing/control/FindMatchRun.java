package org.ribalta.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.pairing.entity.MatchRun;

/** Finds the newest search for pairs. */
@ApplicationScoped
public class FindMatchRun {
  private MatchRunRepository runs;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindMatchRun() {}

  @Inject
  FindMatchRun(MatchRunRepository runs) {
    this.runs = runs;
  }

  /** The newest run of an edition, published or not. */
  @Transactional
  public Optional<MatchRun> latest(UUID edition) {
    return runs.latestOf(edition);
  }
}
