package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.talent.ScoreKey;

/**
 * What a link that was added to a course by deep linking opens. Its key travels in the link's
 * custom parameters, which whoever edits a course can change: it counts in its own course only,
 * where somebody who manages the programme placed it.
 *
 * <p>A link of a cartridge has no course: it counts in all courses of its customer, and invites
 * people without making anybody a manager.
 */
@Entity
@Table(name = "lti_placed_link")
public class PlacedLink extends TenantEntity {
  @Column(name = "platform_id")
  private @Nullable UUID platformId;

  @Column(name = "deployment_id")
  private @Nullable String deploymentId;

  @Column(name = "context_id")
  private @Nullable String contextId;

  @Column(name = "activity_id")
  private UUID activityId;

  private String tag;

  @SuppressWarnings("UnusedVariable") // for whoever asks the database
  @Column(name = "placed_by")
  private UUID placedBy;

  @SuppressWarnings("UnusedVariable") // for whoever asks the database
  @Column(name = "placed_at")
  private Instant placedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PlacedLink() {}

  /**
   * A link that is placed now, to the programme of an activity.
   *
   * @param tag the kind of grade that its column is to hold
   */
  public PlacedLink(UUID id, Selection selection, UUID activity, String tag, Instant now) {
    super(id);
    CourseKey course = selection.course();
    this.platformId = course.platform();
    this.deploymentId = course.deployment();
    this.contextId = course.context();
    this.activityId = activity;
    this.tag = tag;
    this.placedBy = selection.person();
    this.placedAt = now;
  }

  /** A link for the cartridge that this person exports. */
  @SuppressWarnings("NullAway.Init")
  public PlacedLink(UUID id, UUID activity, String tag, UUID person, Instant now) {
    super(id);
    this.activityId = activity;
    this.tag = tag;
    this.placedBy = person;
    this.placedAt = now;
  }

  /** Whether it counts in this course. */
  public boolean isIn(CourseKey course) {
    return isOfCartridge()
        || (course.platform().equals(platformId)
            && course.deployment().equals(deploymentId)
            && course.context().equals(contextId));
  }

  /** Whether it came with a cartridge. */
  public boolean isOfCartridge() {
    return contextId == null;
  }

  /**
   * Whether the first launched link of it becomes the programme's own. Never that of a cartridge,
   * since whoever imports it would manage the programme, and never that of a single module.
   */
  public boolean mayBecomeHome() {
    return !isOfCartridge() && tag.equals(ScoreKey.MEETINGS);
  }

  /** The kind of grade that its column holds. */
  public String tag() {
    return tag;
  }

  /** The activity whose programme it opens. */
  public UUID activity() {
    return activityId;
  }
}
