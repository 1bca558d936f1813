package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ribalta.directory.PersonDeactivated;

/** Ends the sessions of people who may not sign in any more, in the transaction that says so. */
@ApplicationScoped
public class EndSessions {
  private LoginSessions sessions;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected EndSessions() {}

  @Inject
  EndSessions(LoginSessions sessions) {
    this.sessions = sessions;
  }

  void of(@Observes PersonDeactivated event) {
    sessions.endAllOf(event.personId());
  }
}
