package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.Roster;
import org.ribalta.lti.Platform;
import org.ribalta.lti.connection.KnownServices;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Looks up what a test of a connection needs, so that the test itself holds no transaction. */
@ApplicationScoped
public class FindConnection {
  private PlatformRepository platforms;
  private RosterRepository rosters;
  private ActivityRepository activities;
  private LtiConfig config;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindConnection() {}

  @Inject
  FindConnection(
      PlatformRepository platforms,
      RosterRepository rosters,
      ActivityRepository activities,
      LtiConfig config,
      Audit audit) {
    this.platforms = platforms;
    this.rosters = rosters;
    this.activities = activities;
    this.config = config;
    this.audit = audit;
  }

  /**
   * A connection as it stands now.
   *
   * @param preset says where in such an LMS things are found
   */
  public record Connection(Platform platform, KnownServices services, PlatformPreset preset) {}

  /**
   * Finds a connection of the current tenant, and notes that somebody tests it.
   *
   * @throws Refused {@code not-found} if there is no such platform, or no longer
   */
  @Transactional
  public Connection find(UUID id) {
    LtiPlatform platform =
        platforms
            .find(id)
            .filter(LtiPlatform::isRegistered)
            .orElseThrow(() -> Refused.notFound("platform"));
    KnownServices known =
        new KnownServices(
            scopes(),
            rosters.lastOf(id).map(Roster::endpoint),
            activities.lastWithLineItem(id).flatMap(found -> found.lineItem()));
    audit.record("platform.tested", "platform", id, Map.of("preset", platform.preset()));
    return new Connection(platform.registration(), known, config.presetOrAny(platform.preset()));
  }

  /** What a registration asks for. */
  private Set<String> scopes() {
    return StreamSupport.stream(config.tool().get("scopes").spliterator(), false)
        .map(scope -> scope.asText())
        .collect(Collectors.toUnmodifiableSet());
  }
}
