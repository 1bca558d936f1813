package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.Activities;
import org.ribalta.lms.entity.LtiActivity;

/** Answers questions about activities. */
@ApplicationScoped
public class FindActivities implements Activities {
  private ActivityRepository activities;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindActivities() {}

  @Inject
  FindActivities(ActivityRepository activities) {
    this.activities = activities;
  }

  @Override
  @Transactional
  public Optional<URI> address(UUID activity) {
    return activities.find(activity).flatMap(LtiActivity::address);
  }
}
