package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiActivity;

/**
 * Finds the link whose gradebook column gets somebody's score: the one by which they came last.
 * Runs in the caller's transaction.
 */
@ApplicationScoped
public class ScoreColumn {
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

  Optional<LtiActivity> of(UUID activity, UUID person) {
    return activities.find(arrivals.link(activity, person).orElse(activity));
  }
}
