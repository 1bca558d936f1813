package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.programme.EditionDescription;
import org.ribalta.promotion.entity.PublicFigures;

/** Counts what everybody may know of an edition. */
@ApplicationScoped
public class CountInPublic {
  private Pairings pairings;
  private Meetings meetings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CountInPublic() {}

  @Inject
  CountInPublic(Pairings pairings, Meetings meetings) {
    this.pairings = pairings;
    this.meetings = meetings;
  }

  /** The totals, as far as they may be told. */
  @Transactional
  public PublicFigures count(EditionDescription edition, UUID activity) {
    List<UUID> pairs =
        pairings.ofEdition(edition.id(), activity).stream().map(PairingView::id).toList();
    return PublicFigures.of(edition.counts().people(), pairs.size(), meetings.held(pairs));
  }
}
