package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.nrps.NrpsEndpoint;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * The roster of a course (LTI: context). Launches tell where it is; it is read at the first of
 * them, then once a day, and sooner after a reading that broke off, from the page that failed.
 */
@Entity
@Table(name = "lti_roster")
public class Roster extends TenantEntity {
  private static final int LONGEST_TITLE = 500;
  private static final Duration BETWEEN_READINGS = Duration.ofDays(1);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  @Column(name = "platform_id")
  private UUID platformId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "deployment_id")
  private String deploymentId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "context_id")
  private String contextId;

  @Column(name = "context_title")
  private @Nullable String contextTitle;

  @Column(name = "memberships_url")
  private String membershipsUrl;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  private int failures;
  private @Nullable String reached;

  @Column(name = "job_id")
  private @Nullable UUID jobId;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Roster() {}

  /** Takes over where a launch says the roster is, and what the course is called. */
  public void toldBy(NrpsEndpoint endpoint, Optional<String> title) {
    membershipsUrl = endpoint.memberships().toString();
    contextTitle = title.map(Roster::shortened).orElse(contextTitle);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
  }

  /** Whether it is time to read it. */
  public boolean isDue(Instant now) {
    return !dueAt.isAfter(now);
  }

  /** A job reads it from now on. */
  public void readBy(UUID job, Instant now) {
    jobId = job;
    dueAt = now.plus(BETWEEN_READINGS);
  }

  /** It was read to its end. */
  public void read(Instant now) {
    readAt = now;
    dueAt = now.plus(BETWEEN_READINGS);
    failures = 0;
    reached = null;
  }

  /**
   * Reading it broke off.
   *
   * @param from where to go on; null for the beginning
   * @param wish how long the platform wants to be left alone, if it said so
   */
  public void brokeOff(@Nullable RosterReached from, Optional<Duration> wish, Instant now) {
    failures++;
    reached = from == null ? null : Json.write(from);
    dueAt = now.plus(wish.filter(pause -> pause.compareTo(pause()) > 0).orElse(pause()));
  }

  /** Doubles with each failure. */
  private Duration pause() {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  public UUID platformId() {
    return platformId;
  }

  /** Where it is. */
  public NrpsEndpoint endpoint() {
    return new NrpsEndpoint(URI.create(membershipsUrl), Set.of());
  }

  /** What the course is called, if a launch said so. */
  public Optional<String> contextTitle() {
    return Optional.ofNullable(contextTitle);
  }

  public Instant dueAt() {
    return dueAt;
  }

  /** When it was last read to its end. */
  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  /** Whether the last reading did not come to its end. */
  public boolean brokeOff() {
    return failures > 0;
  }

  /** Where a reading that broke off goes on. */
  public Optional<RosterReached> reached() {
    return Optional.ofNullable(reached).map(json -> Json.read(json, RosterReached.class));
  }

  /** The job that reads it, or did so last. */
  public Optional<UUID> job() {
    return Optional.ofNullable(jobId);
  }
}
