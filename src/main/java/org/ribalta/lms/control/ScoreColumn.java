package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.talent.Milestone;
import org.ribalta.talent.ScoreColumns;
import org.ribalta.talent.ScoreKey;

/** Finds the link whose gradebook column gets a score: of those for it, the one last come by. */
@ApplicationScoped
public class ScoreColumn implements ScoreColumns {
  private ActivityRepository activities;
  private ArrivalRepository arrivals;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ScoreColumn() {}

  @Inject
  ScoreColumn(ActivityRepository activities, ArrivalRepository arrivals) {
    this.activities = activities;
    this.arrivals = arrivals;
  }

  /**
   * The link. That of the meetings is the activity's own, if there is one only; to a module's
   * somebody has to have come; a milestone's is the column made beside that of the meetings.
   */
  @Transactional
  public Optional<LtiActivity> of(UUID activity, ScoreKey score) {
    if (isOfMilestone(score)) {
      return ofMeetings(activity, score).flatMap(link -> activities.madeBeside(link, score.tag()));
    }
    Optional<UUID> link = arrivals.link(activity, score.person(), score.tag());
    return (isOfMeetings(score) ? link.or(() -> Optional.of(activity)) : link)
        .flatMap(activities::find);
  }

  @Override
  @Transactional
  public boolean has(UUID activity, ScoreKey score) {
    if (isOfMilestone(score)) {
      return ofMeetings(activity, score).flatMap(LtiActivity::lineItems).isPresent();
    }
    return isOfMeetings(score) || of(activity, score).flatMap(LtiActivity::lineItem).isPresent();
  }

  private Optional<LtiActivity> ofMeetings(UUID activity, ScoreKey score) {
    return of(activity, ScoreKey.ofMeetings(score.edition(), score.person()));
  }

  private static boolean isOfMilestone(ScoreKey score) {
    return Milestone.ofOwnColumn(score.tag()).isPresent();
  }

  private static boolean isOfMeetings(ScoreKey score) {
    return score.tag().equals(ScoreKey.MEETINGS);
  }
}
