package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ribalta.access.Grants;
import org.ribalta.access.LaunchedRoles;
import org.ribalta.access.NewSession;
import org.ribalta.access.Role;
import org.ribalta.access.Sessions;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.audit.Audit;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;

/**
 * Turns a verified launch into a login session: finds or makes the activity, resolves the person,
 * gives the roles. Runs as the launch's tenant.
 */
@ApplicationScoped
public class OpenActivity {
  private PlatformRepository platforms;
  private ActivityRepository activities;
  private ResolvePerson resolvePerson;
  private NoteCourse noteCourse;
  private Sessions sessions;
  private Audit audit;
  private Grants grants;
  private Editions editions;
  private LtiConfig config;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenActivity() {}

  @Inject
  OpenActivity(
      PlatformRepository platforms,
      ActivityRepository activities,
      ResolvePerson resolvePerson,
      NoteCourse noteCourse,
      Sessions sessions,
      Audit audit,
      Grants grants,
      Editions editions,
      LtiConfig config) {
    this.platforms = platforms;
    this.activities = activities;
    this.resolvePerson = resolvePerson;
    this.noteCourse = noteCourse;
    this.sessions = sessions;
    this.audit = audit;
    this.grants = grants;
    this.editions = editions;
    this.config = config;
  }

  /** Opens the activity, or says why not. What was learned of the activity is kept either way. */
  @Transactional
  public Opening open(UUID platformId, ResourceLinkLaunch launch) {
    LtiPlatform platform = platforms.find(platformId).orElseThrow();
    LtiActivity activity = activity(platform, launch);
    Optional<PersonView> person = resolvePerson.launching(platform, LmsUser.of(launch));
    if (person.isEmpty()) {
      return new Opening.Unknown();
    }
    if (!person.get().active()) {
      return new Opening.Inactive();
    }
    noteCourse.launched(platform, launch);
    return new Opening.Opened(session(platform, activity, person.get(), launch));
  }

  private LtiActivity activity(LtiPlatform platform, ResourceLinkLaunch launch) {
    LtiActivity activity =
        activities.ofLinkOrNew(
            platform.id(), launch.deploymentId().value(), launch.resourceLink().id());
    activity.describedBy(launch);
    return activity;
  }

  private OpenedActivity session(
      LtiPlatform platform, LtiActivity activity, PersonView person, ResourceLinkLaunch launch) {
    Set<Role> roles = grants.launched(person.id(), roles(platform, activity, launch));
    String locale = locale(launch, person);
    Actor.enter(Actor.person(person.id()));
    audit.record("person.signed-in", "activity", activity.id(), Map.of("platform", platform.id()));
    String token =
        sessions.open(
            new NewSession(
                Optional.of(person.id()),
                roles,
                platform.id(),
                activity.id(),
                launch.presentation().returnUrl().map(Object::toString),
                locale));
    return new OpenedActivity(
        token, roles.stream().sorted().toList(), frameOrigins(platform, launch), locale);
  }

  private LaunchedRoles roles(
      LtiPlatform platform, LtiActivity activity, ResourceLinkLaunch launch) {
    return new LaunchedRoles(
        activity.id(),
        editions.ofActivity(activity.id()).map(EditionView::id).map(Set::of).orElse(Set.of()),
        config.contextRoles(launch.roles()),
        platform.trustsAdministrators() ? given(launch, config::trustedRole) : Set.of());
  }

  private static Set<Role> given(
      ResourceLinkLaunch launch, Function<String, Optional<Role>> meaning) {
    return launch.roles().names().stream()
        .flatMap(name -> meaning.apply(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String locale(ResourceLinkLaunch launch, PersonView person) {
    return launch
        .presentation()
        .locale()
        .or(() -> launch.user().locale())
        .or(() -> Optional.ofNullable(person.preferredLanguage()))
        .filter(tag -> tag.startsWith("it"))
        .map(tag -> "it")
        .orElse("en");
  }

  private static List<String> frameOrigins(LtiPlatform platform, ResourceLinkLaunch launch) {
    List<String> origins = new ArrayList<>(platform.frameOrigins());
    launch.presentation().returnUrl().flatMap(Origins::of).ifPresent(origins::add);
    Origins.of(platform.registration().authorizationEndpoint()).ifPresent(origins::add);
    return origins.stream().distinct().toList();
  }
}
