package org.ribalta.home.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.course.Courses;
import org.ribalta.directory.People;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.enrolment.Profile;
import org.ribalta.home.control.HomeView.MyEnrolment;
import org.ribalta.home.control.HomeView.MyPairing;
import org.ribalta.lms.ParticipantPage;
import org.ribalta.mentoring.Agreements;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.MeetingStatus;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingExplanation;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;
import org.ribalta.talent.Records;

/** Reads a person's page in one transaction, so that its parts fit together. */
@ApplicationScoped
public class ReadHome implements ParticipantPage {
  private Editions editions;
  private Enrolments enrolments;
  private Pairings pairings;
  private Agreements agreements;
  private Meetings meetings;
  private Courses courses;
  private Records records;
  private People people;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadHome() {}

  @Inject
  ReadHome(
      Editions editions,
      Enrolments enrolments,
      Pairings pairings,
      Agreements agreements,
      Meetings meetings,
      Courses courses,
      Records records,
      People people) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.pairings = pairings;
    this.agreements = agreements;
    this.meetings = meetings;
    this.courses = courses;
    this.records = records;
    this.people = people;
  }

  /**
   * Reads the page.
   *
   * @param activity the activity that the person came in by
   * @param person empty for a guest, who sees the programme only
   */
  @Override
  @Transactional
  public HomeView read(UUID activity, Optional<UUID> person, Language language) {
    return editions
        .ofActivity(activity)
        .map(edition -> page(edition, person, language))
        .orElseGet(() -> new HomeView(null, null, null, List.of(), List.of(), records.nothing()));
  }

  private HomeView page(EditionView edition, Optional<UUID> person, Language language) {
    EditionDescription described = editions.describe(edition.id(), edition.activityId(), language);
    return person
        .map(known -> pageOf(described, known, language))
        .orElseGet(
            () -> new HomeView(described, null, null, List.of(), List.of(), records.nothing()));
  }

  private HomeView pageOf(EditionDescription edition, UUID person, Language language) {
    Optional<PairingView> pairing = pairings.ofPerson(edition.id(), person);
    List<MeetingDescription> sessions =
        pairing.map(pair -> meetings.ofPairing(pair.id(), person)).orElse(List.of());
    return new HomeView(
        edition,
        enrolments.find(edition.id(), person).map(MyEnrolment::of).orElse(null),
        pairing.map(pair -> mine(pair, person, sessions, language)).orElse(null),
        courses.of(edition.id(), person, language),
        sessions,
        records.of(edition.id(), person));
  }

  private MyPairing mine(
      PairingView pairing, UUID person, List<MeetingDescription> sessions, Language language) {
    PairingExplanation why = pairings.explain(pairing, person, language);
    UUID partner = pairing.partnerOf(person);
    Optional<Profile> theirs =
        enrolments.find(pairing.editionId(), partner).map(EnrolmentView::profile);
    return new MyPairing(
        pairing.id(),
        pairing.sideOf(person),
        requireNonNull(people.cards(List.of(partner)).get(partner)),
        why.gives(),
        why.receives(),
        why.parts(),
        theirs.map(Profile::expectations).orElse(null),
        theirs.map(Profile::digitalLevel).orElse(null),
        agreements.of(pairing, person),
        (int) sessions.stream().filter(each -> each.status() == MeetingStatus.HELD).count(),
        pairing.commitment().meetings());
  }
}
