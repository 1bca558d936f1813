package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ribalta.programme.entity.Edition;

/** Ends an edition, so that its activity can open the next. */
@ApplicationScoped
public class CloseEdition {
  private EditionRepository editions;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CloseEdition() {}

  @Inject
  CloseEdition(EditionRepository editions) {
    this.editions = editions;
  }

  /**
   * Closes a running edition.
   *
   * @throws org.ribalta.platform.problem.Refused {@code edition-not-running}
   */
  @Transactional
  public void close(UUID id) {
    editions.find(id).ifPresent(Edition::close);
  }
}
