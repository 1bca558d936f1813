package org.ribalta.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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
import org.ribalta.programme.Topics;

/** A person joins an edition. */
@ApplicationScoped
public class Enrol {
  private EnrolmentRepository enrolments;
  private Topics topics;
  private Ids ids;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Enrol() {}

  @Inject
  Enrol(EnrolmentRepository enrolments, Topics topics, Ids ids, Clock clock, Audit audit) {
    this.enrolments = enrolments;
    this.topics = topics;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Stores the enrolment.
   *
   * @param side may be null, which is refused
   * @throws org.ribalta.platform.problem.Refused {@code enrolment-closed} once pairs are published;
   *     {@code invalid}; {@code already-enrolled} the second time, also when two arrive at once
   */
  @Transactional
  public EnrolmentView enrol(EditionView edition, UUID person, Side side, ProfilePolicy.Sent sent) {
    if (!edition.isOpen()) {
      throw EnrolmentProblem.ENROLMENT_CLOSED.refused();
    }
    Checks checks =
        new Checks().that(side != null, "/side", "required", "Choose MENTOR or MENTEE.");
    Profile profile = new ProfilePolicy(topics::knows, checks).checked(sent);
    if (enrolments.find(edition.id(), person).isPresent()) {
      throw EnrolmentProblem.ALREADY_ENROLLED.refused();
    }
    Enrolment enrolment =
        new Enrolment(ids.next(), edition.id(), person, side, profile, clock.instant());
    enrolments.add(enrolment);
    enrolments.flushOr(EnrolmentProblem.ALREADY_ENROLLED::refused);
    EnrolmentView view = enrolment.view();
    audit.record("enrolment.made", "edition", edition.id(), Map.of("side", view.side()));
    return view;
  }
}
