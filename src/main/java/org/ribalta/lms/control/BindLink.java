package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.CourseKey;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PlacedLink;
import org.ribalta.lti.message.ResourceLinkLaunch;

/**
 * Says which activity a launched link is. The first launch of a link that deep linking added ties
 * it to what was chosen, a programme or a module; after that its custom parameters mean nothing. A
 * key that was not placed in the launch's own course, by its own customer, is passed over. Runs in
 * the caller's transaction.
 */
@ApplicationScoped
public class BindLink {
  /** The custom parameter that carries the key of a {@link PlacedLink}. */
  static final String PARAMETER = "ribalta_link";

  private ActivityRepository activities;
  private PlacedLinkRepository placedLinks;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected BindLink() {}

  @Inject
  BindLink(ActivityRepository activities, PlacedLinkRepository placedLinks) {
    this.activities = activities;
    this.placedLinks = placedLinks;
  }

  /** The link's activity, made if it is new. */
  LtiActivity launched(LtiPlatform platform, ResourceLinkLaunch launch) {
    String deployment = launch.deploymentId().value();
    String link = launch.resourceLink().id();
    return activities
        .ofLink(platform.id(), deployment, link)
        .orElseGet(() -> bound(platform, launch, deployment, link));
  }

  private LtiActivity bound(
      LtiPlatform platform, ResourceLinkLaunch launch, String deployment, String link) {
    Optional<PlacedLink> chosen = placed(platform, launch);
    chosen
        .filter(PlacedLink::mayBecomeHome)
        .ifPresent(placed -> activities.claim(placed.activity(), link));
    LtiActivity activity = activities.ofLinkOrNew(platform.id(), deployment, link);
    chosen
        .filter(placed -> !placed.activity().equals(activity.home()))
        .ifPresent(placed -> open(activity, placed));
    return activity;
  }

  private void open(LtiActivity link, PlacedLink placed) {
    activities.find(placed.activity()).ifPresent(home -> link.opens(home, placed.tag()));
    if (placed.isOfCartridge()) {
      link.cameWithCartridge();
    }
  }

  private Optional<PlacedLink> placed(LtiPlatform platform, ResourceLinkLaunch launch) {
    return launch
        .context()
        .map(context -> new CourseKey(platform.id(), launch.deploymentId().value(), context.id()))
        .flatMap(course -> named(launch).filter(link -> link.isIn(course)));
  }

  private Optional<PlacedLink> named(ResourceLinkLaunch launch) {
    return launch.custom().value(PARAMETER).flatMap(BindLink::key).flatMap(placedLinks::find);
  }

  private static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
