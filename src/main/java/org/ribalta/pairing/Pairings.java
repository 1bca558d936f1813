package org.ribalta.pairing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.shared.Language;

/** Questions about the published pairs of the current tenant. */
public interface Pairings {
  /** Finds a pair by key. */
  Optional<PairingView> find(UUID id);

  /**
   * A pair, for one of its two people who came in by this activity.
   *
   * @throws org.ribalta.platform.problem.Refused {@code not-found} for everybody else
   */
  PairingView require(UUID id, UUID activity, UUID person);

  /**
   * The pairs of an edition, for somebody who came in by this activity.
   *
   * @throws org.ribalta.platform.problem.Refused {@code not-found} when the edition belongs to
   *     another activity
   */
  List<PairingView> ofEdition(UUID edition, UUID activity);

  /** Holds a pair until the transaction ends: of two who act at once one goes first. */
  void hold(UUID id);

  /** The pair of a person in an edition. */
  Optional<PairingView> ofPerson(UUID edition, UUID person);

  /** Why the two were paired, told to one of them. */
  PairingExplanation explain(PairingView pairing, UUID person, Language language);
}
