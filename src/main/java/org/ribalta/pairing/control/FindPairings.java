package org.ribalta.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.enrolment.Side;
import org.ribalta.pairing.Commitment;
import org.ribalta.pairing.PairingExplanation;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.pairing.entity.Pairing;
import org.ribalta.pairing.entity.ScorePart;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionFigures;
import org.ribalta.programme.EditionState;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.programme.Topics;
import org.ribalta.shared.Language;

/** Answers questions about published pairs, and counts them for the edition. */
@ApplicationScoped
@Transactional
public class FindPairings implements Pairings, EditionFigures {
  private PairingRepository pairings;
  private Editions editions;
  private Enrolments enrolments;
  private Topics topics;
  private DescribeParts describeParts;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindPairings() {}

  @Inject
  FindPairings(
      PairingRepository pairings,
      Editions editions,
      Enrolments enrolments,
      Topics topics,
      DescribeParts describeParts) {
    this.pairings = pairings;
    this.editions = editions;
    this.enrolments = enrolments;
    this.topics = topics;
    this.describeParts = describeParts;
  }

  @Override
  public Optional<PairingView> find(UUID id) {
    return pairings.find(id).map(pairing -> view(pairing, editionOf(pairing)));
  }

  @Override
  public PairingView require(UUID id, UUID activity, UUID person) {
    return find(id)
        .filter(pairing -> pairing.activityId().equals(activity))
        .filter(pairing -> pairing.includes(person))
        .orElseThrow(() -> Refused.notFound("pairing"));
  }

  @Override
  public List<PairingView> ofEdition(UUID id, UUID activity) {
    EditionView edition = editions.require(id, activity);
    return pairings.ofEdition(id).stream().map(pairing -> view(pairing, edition)).toList();
  }

  @Override
  public void hold(UUID id) {
    pairings.hold(id);
  }

  @Override
  public Optional<PairingView> ofPerson(UUID edition, UUID person) {
    return pairings.ofPerson(edition, person).map(pairing -> view(pairing, editionOf(pairing)));
  }

  @Override
  public PairingExplanation explain(PairingView pairing, UUID person, Language language) {
    List<ScorePart> parts = pairings.find(pairing.id()).map(Pairing::parts).orElse(List.of());
    return new PairingExplanation(
        given(pairing, person, parts, language),
        given(pairing, pairing.partnerOf(person), parts, language),
        describeParts.describe(parts, language));
  }

  /** What the partner asked for, or else whatever the giver offers. */
  private List<String> given(
      PairingView pairing, UUID giver, List<ScorePart> parts, Language language) {
    ScorePart.Kind kind =
        pairing.sideOf(giver) == Side.MENTOR ? ScorePart.Kind.SKILLS : ScorePart.Kind.EXCHANGE;
    List<String> asked =
        parts.stream()
            .filter(part -> part.kind() == kind)
            .flatMap(part -> part.common().stream())
            .toList();
    return topics.names(asked.isEmpty() ? offers(pairing, giver) : asked, language);
  }

  private List<String> offers(PairingView pairing, UUID person) {
    return enrolments
        .find(pairing.editionId(), person)
        .map(enrolment -> enrolment.profile().offers())
        .orElse(List.of());
  }

  @Override
  public Map<Figure, Integer> of(UUID edition) {
    return Map.of(Figure.PAIRS, pairings.countOf(edition));
  }

  private EditionView editionOf(Pairing pairing) {
    return editions.find(pairing.editionId()).orElseThrow();
  }

  private static PairingView view(Pairing pairing, EditionView edition) {
    Commitment commitment =
        new Commitment(
            edition.startsOn(),
            edition.endsOn(),
            edition.meetings(),
            edition.state() == EditionState.RUNNING);
    return new PairingView(
        pairing.id(),
        edition.id(),
        edition.activityId(),
        pairing.mentorPersonId(),
        pairing.menteePersonId(),
        commitment);
  }
}
