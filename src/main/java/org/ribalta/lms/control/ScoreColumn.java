package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiActivity;

/** Finds the link whose gradebook column gets somebody's score: the one by which they came last. */
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

  /** The link, if the activity is there. */
  @Transactional
  public Optional<LtiActivity> of(UUID activity, UUID person) {
    return activities.find(arrivals.link(activity, person).orElse(activity));
  }
}
