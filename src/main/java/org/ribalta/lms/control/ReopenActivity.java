package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.LaunchSession;
import org.ribalta.access.Sessions;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;

/** Shows the page of a session again that a launch began: a reload. Runs as its tenant. */
@ApplicationScoped
public class ReopenActivity {
  private Sessions sessions;
  private PlatformRepository platforms;
  private People people;
  private Editions editions;
  private DescribeMe describeMe;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReopenActivity() {}

  @Inject
  ReopenActivity(
      Sessions sessions,
      PlatformRepository platforms,
      People people,
      Editions editions,
      DescribeMe describeMe) {
    this.sessions = sessions;
    this.platforms = platforms;
    this.people = people;
    this.editions = editions;
    this.describeMe = describeMe;
  }

  /**
   * Finds the session.
   *
   * @return empty unless it lives, is of this activity, and its platform is still connected
   */
  @Transactional
  public Optional<OpenedActivity> reopen(UUID activity, String token) {
    return sessions
        .resumeLaunched(token)
        .filter(session -> session.activity().equals(activity))
        .flatMap(
            session ->
                platforms
                    .registered(session.platform())
                    .map(platform -> opened(platform, session, token)));
  }

  private OpenedActivity opened(LtiPlatform platform, LaunchSession session, String token) {
    PersonView person = session.person().flatMap(people::find).orElse(null);
    return new OpenedActivity(
        session.activity(),
        token,
        describeMe.launched(
            person,
            session.roles(),
            session.locale(),
            editions.ofActivity(session.activity()).map(EditionView::id),
            session.returnUrl()),
        Origins.framing(platform, session.returnUrl()));
  }
}
