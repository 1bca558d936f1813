package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.platform.audit.Audit;

/** Ends an edition, so that its activity can open the next. */
@ApplicationScoped
public class CloseEdition {
  private EditionRepository editions;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CloseEdition() {}

  @Inject
  CloseEdition(EditionRepository editions, Audit audit) {
    this.editions = editions;
    this.audit = audit;
  }

  /**
   * Closes a running edition.
   *
   * @throws org.ribalta.platform.problem.Refused {@code edition-not-running}
   */
  @Transactional
  public void close(UUID id) {
    editions
        .find(id)
        .ifPresent(
            edition -> {
              edition.close();
              audit.record("edition.closed", "edition", id, Map.of());
            });
  }
}
