package org.ribalta.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.LaunchSession;
import org.ribalta.access.Role;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * A login: begun by a launch or on the administration page, kept awake by use, ended after 30 idle
 * minutes, after twelve hours, when the person signs out, loses a role or is deactivated. Only the
 * digest of its token is stored.
 */
@Entity
@Table(name = "access_session")
public class AccessSession extends TenantEntity {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Column(name = "email_key")
  private @Nullable String emailKey;

  private String roles;

  @Column(name = "platform_id")
  private @Nullable UUID platformId;

  @Column(name = "activity_id")
  private @Nullable UUID activityId;

  @Column(name = "return_url")
  private @Nullable String returnUrl;

  private String locale;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AccessSession() {}

  /** A session that begins now. */
  public AccessSession(UUID id, String tokenHash, LaunchSession launch, Instant now) {
    super(id);
    this.tokenHash = tokenHash;
    this.personId = launch.person().orElse(null);
    this.roles = written(launch.roles());
    this.platformId = launch.platform();
    this.activityId = launch.activity();
    this.returnUrl = launch.returnUrl().orElse(null);
    this.locale = launch.locale();
    this.createdAt = now;
    this.usedAt = now;
  }

  /** A session of the administration page that begins now. */
  public AccessSession(
      UUID id, String tokenHash, Holder holder, Set<Role> roles, String locale, Instant now) {
    super(id);
    this.tokenHash = tokenHash;
    this.personId = holder.person().orElse(null);
    this.emailKey = holder.email().orElse(null);
    this.roles = written(roles);
    this.locale = locale;
    this.createdAt = now;
    this.usedAt = now;
  }

  private static String written(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
  }

  /** Whether the token still opens anything at {@code now}. */
  public boolean aliveAt(Instant now) {
    return endedAt == null
        && now.isBefore(usedAt.plus(IDLE))
        && now.isBefore(createdAt.plus(LONGEST));
  }

  /** Whether this use is worth a write: not more than once a minute. */
  public boolean useIsNews(Instant now) {
    return now.isAfter(usedAt.plus(NOTED_EVERY));
  }

  /** Notes a use, which keeps the session awake. */
  public void use(Instant now) {
    this.usedAt = now;
  }

  /** Ends the session. */
  public void end(Instant now) {
    this.endedAt = now;
  }

  /** What the launch knew that began it; empty for a sign-in at our own door. */
  public Optional<LaunchSession> launch() {
    return platformId == null || activityId == null
        ? Optional.empty()
        : Optional.of(
            new LaunchSession(person(), roles(), platformId, activityId, returnUrl(), locale));
  }

  public Optional<UUID> person() {
    return Optional.ofNullable(personId);
  }

  public Set<Role> roles() {
    return Arrays.stream(roles.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The platform that was launched from, if it was a launch. */
  public Optional<UUID> platform() {
    return Optional.ofNullable(platformId);
  }

  /** The activity that was opened, if it was a launch. */
  public Optional<UUID> activity() {
    return Optional.ofNullable(activityId);
  }

  public Optional<String> returnUrl() {
    return Optional.ofNullable(returnUrl);
  }

  public String locale() {
    return locale;
  }
}
