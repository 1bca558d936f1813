package org.ribalta.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.enrolment.Side;
import org.ribalta.enrolment.entity.Enrolment;
import org.ribalta.programme.EditionFigures;

/** Answers questions about enrolments, and counts them for the edition. */
@ApplicationScoped
@Transactional
public class FindEnrolments implements Enrolments, EditionFigures {
  private EnrolmentRepository enrolments;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindEnrolments() {}

  @Inject
  FindEnrolments(EnrolmentRepository enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public List<EnrolmentView> ofEdition(UUID edition) {
    return enrolments.ofEdition(edition).stream().map(Enrolment::view).toList();
  }

  @Override
  public Optional<EnrolmentView> find(UUID edition, UUID person) {
    return enrolments.find(edition, person).map(Enrolment::view);
  }

  @Override
  public Map<Figure, Integer> of(UUID edition) {
    Map<Side, Integer> counts = enrolments.counts(edition);
    return Map.of(
        Figure.MENTORS, counts.getOrDefault(Side.MENTOR, 0),
        Figure.MENTEES, counts.getOrDefault(Side.MENTEE, 0));
  }
}
