package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.Holder;

/** Begins a session of the administration page, with every role held in the whole tenant. */
@ApplicationScoped
public class OpenDesk {
  private FindGrants findGrants;
  private LoginSessions sessions;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenDesk() {}

  @Inject
  OpenDesk(FindGrants findGrants, LoginSessions sessions) {
    this.findGrants = findGrants;
    this.sessions = sessions;
  }

  /** Returns the bearer token of a new session. */
  @Transactional
  String open(Holder holder, String locale) {
    return sessions.openDesk(
        holder, findGrants.lasting(holder, Set.of(GrantScope.tenant())), locale);
  }
}
