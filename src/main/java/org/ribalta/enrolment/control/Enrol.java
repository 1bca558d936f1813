package org.ribalta.enrolment.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Profile;
import org.ribalta.enrolment.Side;
import org.ribalta.enrolment.entity.Enrolment;
import org.ribalta.enrolment.entity.EnrolmentProblem;
import org.ribalta.enrolment.entity.ProfilePolicy;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.programme.Topics;

/** A person joins an edition. */
@ApplicationScoped
public class Enrol {
  private EnrolmentRepository enrolments;
  private Editions editions;
  private Topics topics;
  private DeclareLevel declareLevel;
  private Ids ids;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Enrol() {}

  @Inject
  Enrol(
      EnrolmentRepository enrolments,
      Editions editions,
      Topics topics,
      DeclareLevel declareLevel,
      Ids ids,
      Clock clock,
      Audit audit) {
    this.enrolments = enrolments;
    this.editions = editions;
    this.topics = topics;
    this.declareLevel = declareLevel;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What is asked for.
   *
   * @param side null is refused
   * @param level the person's own word on how senior the job is, or null
   */
  public record Wish(@Nullable Side side, ProfilePolicy.Sent profile, @Nullable Integer level) {}

  /**
   * Stores the enrolment, and the level where only the person knows it.
   *
   * @throws org.ribalta.platform.problem.Refused {@code enrolment-closed} once pairs are published;
   *     {@code invalid}; {@code edition-full}; {@code already-enrolled} the second time, also when
   *     two arrive at once
   */
  @Transactional
  public EnrolmentView enrol(EditionView edition, UUID person, Wish wish) {
    if (!edition.isOpen()) {
      throw EnrolmentProblem.ENROLMENT_CLOSED.refused();
    }
    Checks checks =
        new Checks().that(wish.side() != null, "/side", "required", "Choose MENTOR or MENTEE.");
    Runnable declared = declareLevel.checked(person, wish.level(), checks);
    Profile profile = checked(edition, wish.profile(), checks);
    if (enrolments.find(edition.id(), person).isPresent()) {
      throw EnrolmentProblem.ALREADY_ENROLLED.refused();
    }
    takePlace(edition);
    Enrolment enrolment =
        new Enrolment(
            ids.next(),
            edition.id(),
            person,
            requireNonNull(wish.side()),
            profile,
            clock.instant());
    enrolments.add(enrolment);
    enrolments.flushOr(EnrolmentProblem.ALREADY_ENROLLED::refused);
    declared.run();
    EnrolmentView view = enrolment.view();
    audit.record("enrolment.made", "edition", edition.id(), Map.of("side", view.side()));
    return view;
  }

  private Profile checked(EditionView edition, ProfilePolicy.Sent sent, Checks checks) {
    return new ProfilePolicy(id -> topics.knows(id) && edition.hasTopic(id), checks).checked(sent);
  }

  /** Where places are counted, people who arrive at once take them one after the other. */
  private void takePlace(EditionView edition) {
    if (edition.places() != null
        && !editions.hold(edition.id()).hasPlaceBeside(enrolments.countOf(edition.id()))) {
      throw EnrolmentProblem.EDITION_FULL.refused();
    }
  }
}
