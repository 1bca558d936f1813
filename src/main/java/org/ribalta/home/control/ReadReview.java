package org.ribalta.home.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Role;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonCard;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.home.control.ReviewView.Given;
import org.ribalta.home.control.ReviewView.Pair;
import org.ribalta.home.control.ReviewView.Programme;
import org.ribalta.mentoring.MeetingCounts;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;
import org.ribalta.talent.Records;

/**
 * Tells what a score stands for: whoever manages the programme, of anybody in it; everybody, their
 * own.
 */
@ApplicationScoped
public class ReadReview {
  private Editions editions;
  private Enrolments enrolments;
  private Pairings pairings;
  private Meetings meetings;
  private Records records;
  private People people;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadReview() {}

  @Inject
  ReadReview(
      Editions editions,
      Enrolments enrolments,
      Pairings pairings,
      Meetings meetings,
      Records records,
      People people) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.pairings = pairings;
    this.meetings = meetings;
    this.records = records;
    this.people = people;
  }

  /**
   * Reads it.
   *
   * @throws Refused {@code not-found} unless the person takes part in the programme of the caller's
   *     activity and the caller may see it
   */
  @Transactional
  public ReviewView read(UUID person, Caller caller, Language language) {
    return editions
        .ofActivity(caller.activity())
        .filter(edition -> maySee(person, caller))
        .flatMap(edition -> enrolments.find(edition.id(), person))
        .map(found -> review(found, caller.activity(), language))
        .orElseThrow(() -> Refused.notFound("score"));
  }

  private static boolean maySee(UUID person, Caller caller) {
    return caller.has(Role.PROGRAMME_MANAGER) || caller.person().filter(person::equals).isPresent();
  }

  private ReviewView review(EnrolmentView enrolment, UUID activity, Language language) {
    UUID person = enrolment.personId();
    EditionDescription edition = editions.describe(enrolment.editionId(), activity, language);
    return new ReviewView(
        new Programme(edition.id(), edition.title(), edition.labels()),
        card(person),
        enrolment.side(),
        pairings.ofPerson(edition.id(), person).map(pair -> pair(pair, person)).orElse(null),
        Given.of(records.of(edition.id(), person)));
  }

  private Pair pair(PairingView pairing, UUID person) {
    MeetingCounts counts =
        meetings.counts(List.of(pairing.id())).getOrDefault(pairing.id(), MeetingCounts.NONE);
    return new Pair(
        card(pairing.partnerOf(person)),
        counts.held(),
        pairing.commitment().meetings(),
        counts.nextAt().orElse(null));
  }

  private PersonCard card(UUID person) {
    return requireNonNull(people.cards(List.of(person)).get(person));
  }
}
