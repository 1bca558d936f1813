package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribalta.access.Grants;
import org.ribalta.access.LaunchSession;
import org.ribalta.access.LaunchedRoles;
import org.ribalta.access.Role;
import org.ribalta.access.Sessions;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lti.message.LtiMessage;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.audit.Audit;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;

/** Begins the login session of a person whom a message resolved to, in the caller's transaction. */
@ApplicationScoped
public class BeginSession {
  private Sessions sessions;
  private Audit audit;
  private Grants grants;
  private Editions editions;
  private DescribeMe describeMe;
  private LtiConfig config;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected BeginSession() {}

  @Inject
  BeginSession(
      Sessions sessions,
      Audit audit,
      Grants grants,
      Editions editions,
      DescribeMe describeMe,
      LtiConfig config) {
    this.sessions = sessions;
    this.audit = audit;
    this.grants = grants;
    this.editions = editions;
    this.describeMe = describeMe;
    this.config = config;
  }

  /**
   * Begins it.
   *
   * @param activity what the session is for
   * @param there the roles that the message gives there
   */
  OpenedActivity begin(
      LtiPlatform platform, UUID activity, PersonView person, LtiMessage message, Set<Role> there) {
    Optional<UUID> edition = editions.ofActivity(activity).map(EditionView::id);
    Set<Role> roles =
        grants.launched(
            person.id(),
            new LaunchedRoles(
                activity,
                edition.map(Set::of).orElse(Set.of()),
                there,
                trusted(platform, message)));
    String locale = locale(message, person);
    Actor.enter(Actor.person(person.id()));
    audit.record("person.signed-in", "activity", activity, Map.of("platform", platform.id()));
    Optional<String> back = message.presentation().returnUrl().map(Object::toString);
    String token =
        sessions.open(
            new LaunchSession(
                Optional.of(person.id()), roles, platform.id(), activity, back, locale));
    return new OpenedActivity(
        activity,
        token,
        describeMe.launched(person, roles, locale, edition, back),
        Origins.framing(platform, back));
  }

  /** What a message gives in the whole tenant: something only where administrators are trusted. */
  Set<Role> trusted(LtiPlatform platform, LtiMessage message) {
    return platform.trustsAdministrators()
        ? message.roles().names().stream()
            .flatMap(name -> config.trustedRole(name).stream())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static String locale(LtiMessage message, PersonView person) {
    return message
        .presentation()
        .locale()
        .or(() -> message.user().locale())
        .or(() -> Optional.ofNullable(person.preferredLanguage()))
        .filter(tag -> tag.startsWith("it"))
        .map(tag -> "it")
        .orElse("en");
  }
}
