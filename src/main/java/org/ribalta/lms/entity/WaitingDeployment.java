package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * A place where a registered platform put us and from which somebody already tried to come in. It
 * waits until an administrator approves it, or says that it is not theirs.
 */
@Entity
@Table(name = "lti_waiting_deployment")
public class WaitingDeployment extends TenantEntity {
  @Column(name = "platform_id")
  private UUID platformId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "first_seen_at")
  private Instant firstSeenAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected WaitingDeployment() {}

  /** A deployment that launched for the first time. */
  public WaitingDeployment(UUID id, UUID platformId, String deploymentId, Instant now) {
    super(id);
    this.platformId = platformId;
    this.deploymentId = deploymentId;
    this.firstSeenAt = now;
    this.lastSeenAt = now;
  }

  /** Somebody tried again. */
  public void seen(Instant now) {
    this.lastSeenAt = now;
  }

  public UUID platformId() {
    return platformId;
  }

  /** What the platform calls it. */
  public String deploymentId() {
    return deploymentId;
  }

  public Instant firstSeenAt() {
    return firstSeenAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }
}
