package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.Grants;
import org.ribalta.access.Reach;
import org.ribalta.access.Role;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lti.claim.Roles;
import org.ribalta.programme.Editions;

/**
 * The roles that a message gives where its link leads. A link from a cartridge invites: whoever
 * imports it into a course lets its people take part, and becomes nobody's manager by that. Who
 * manages the programme already does so from there, too.
 */
@ApplicationScoped
public class LinkRoles {
  private LtiConfig config;
  private Grants grants;
  private Editions editions;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected LinkRoles() {}

  @Inject
  LinkRoles(LtiConfig config, Grants grants, Editions editions) {
    this.config = config;
    this.grants = grants;
    this.editions = editions;
  }

  /** What the person may do in the link's activity by what the message says of the course. */
  Set<Role> of(LtiActivity link, UUID person, Roles said) {
    Set<Role> roles = config.contextRoles(said);
    return roles.isEmpty() || mayTeach(link, person) ? roles : Set.of(Role.PARTICIPANT);
  }

  /** Whether teaching the link's course counts as teaching the programme. */
  boolean mayTeach(LtiActivity link, UUID person) {
    return !link.isFromCartridge() || manages(person, link.home());
  }

  private boolean manages(UUID person, UUID activity) {
    Reach reach = grants.reach(person, Role.PROGRAMME_MANAGER);
    return editions
        .ofActivity(activity)
        .map(edition -> reach.includes(activity, edition.id()))
        .orElseGet(() -> reach.everywhere() || reach.activities().contains(activity));
  }
}
