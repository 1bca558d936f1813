package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ribalta.programme.EditionProgress;
import org.ribalta.programme.entity.Edition;

/** Moves an edition on when pairs are proposed and published. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AdvanceEdition implements EditionProgress {
  private EditionRepository editions;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AdvanceEdition() {}

  @Inject
  AdvanceEdition(EditionRepository editions) {
    this.editions = editions;
  }

  @Override
  public void proposed(UUID edition) {
    editions.find(edition).ifPresent(Edition::propose);
  }

  @Override
  public void started(UUID edition) {
    editions.find(edition).ifPresent(Edition::start);
  }
}
