package org.ribalta.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.shared.Language;

/** Questions about the editions of the current tenant. */
public interface Editions {
  /** The edition of an LMS activity: the current one or, when all are closed, the last. */
  Optional<EditionView> ofActivity(UUID activity);

  /** Those that are not closed, the newest first. */
  List<EditionView> open();

  /** Finds an edition by key, whatever activity it belongs to. */
  Optional<EditionView> find(UUID id);

  /**
   * The edition, held until the transaction ends: of two who take its last place one goes first,
   * and the other sees what the first one did.
   */
  EditionView hold(UUID id);

  /**
   * The edition, for somebody who came in by this activity.
   *
   * @throws org.ribalta.platform.problem.Refused {@code not-found} when it belongs to another
   */
  EditionView require(UUID id, UUID activity);

  /**
   * The edition in words, for somebody who came in by this activity.
   *
   * @throws org.ribalta.platform.problem.Refused {@code not-found} when it belongs to another
   */
  EditionDescription describe(UUID id, UUID activity, Language language);
}
