package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.deeplink.DeepLinkingClaim;
import org.ribalta.lti.deeplink.DeepLinkingSettings;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Somebody chooses what to add to a course: begun by a deep linking request, over with the one
 * answer. It keeps what the platform said, so that nothing of it comes back from the browser.
 */
@Entity
@Table(name = "lti_selection")
public class Selection extends TenantEntity {
  @Column(name = "platform_id")
  private UUID platformId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "context_title")
  private @Nullable String contextTitle;

  private String settings;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Selection() {}

  /**
   * A selection that begins now.
   *
   * @param activity where a programme that is begun here waits for its link
   */
  public Selection(
      UUID id,
      CourseKey course,
      DeepLinkingSettings settings,
      UUID person,
      LtiActivity activity,
      Instant now) {
    super(id);
    this.platformId = course.platform();
    this.deploymentId = course.deployment();
    this.contextId = course.context();
    this.contextTitle = activity.courseTitle().orElse(null);
    this.settings = Json.write(settings.toClaim());
    this.personId = person;
    this.activityId = activity.id();
    this.createdAt = now;
  }

  /** Whether it is this person's, who came in by this activity. */
  public boolean isOf(UUID person, UUID activity) {
    return personId.equals(person) && activityId.equals(activity);
  }

  /** The one answer goes out. */
  public void answer(Instant now) {
    answeredAt = now;
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }

  public CourseKey course() {
    return new CourseKey(platformId, deploymentId, contextId);
  }

  /** What the course is called, if the platform said so. */
  public Optional<String> courseTitle() {
    return Optional.ofNullable(contextTitle);
  }

  public DeploymentId deployment() {
    return new DeploymentId(deploymentId);
  }

  /** What the platform accepts, and where it wants the answer. */
  public DeepLinkingSettings settings() {
    Claims kept = Claims.parse(settings).orElseThrow();
    return DeepLinkingSettings.read(
            Claims.of(Map.of(DeepLinkingClaim.SETTINGS.uri(), kept.toMap())))
        .orElseThrow();
  }

  /** Where a programme that is begun here waits for its link. */
  public UUID activity() {
    return activityId;
  }

  public UUID person() {
    return personId;
  }
}
