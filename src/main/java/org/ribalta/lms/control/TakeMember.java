package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ribalta.lms.control.ResolvePerson.Outcome;
import org.ribalta.lms.control.ResolvePerson.Resolved;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.RosterCounts;
import org.ribalta.lti.nrps.Member;
import org.ribalta.lti.nrps.Member.Status;

/** Takes in one member of a roster: who they are, and what they are in the course. */
@ApplicationScoped
public class TakeMember {
  private static final RosterCounts NOBODY = new RosterCounts(1, 0, 0, 1, 1, 0, 0);

  private ResolvePerson resolvePerson;
  private MembershipRepository memberships;
  private LtiConfig config;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TakeMember() {}

  @Inject
  TakeMember(ResolvePerson resolvePerson, MembershipRepository memberships, LtiConfig config) {
    this.resolvePerson = resolvePerson;
    this.memberships = memberships;
    this.config = config;
  }

  /** Takes a member in; nobody is made of whom the platform only says that they are gone. */
  RosterCounts take(LtiPlatform platform, UUID roster, Member member) {
    LmsUser user = LmsUser.of(member);
    boolean inactive = member.status() != Status.ACTIVE;
    if (inactive && !resolvePerson.knows(platform, user)) {
      return NOBODY;
    }
    Resolved resolved = resolvePerson.listed(platform, user);
    boolean changed =
        memberships.note(
            roster, resolved.link().id(), member.status(), config.contextRoles(member.roles()));
    boolean created = resolved.outcome() == Outcome.CREATED;
    boolean updated = !created && (changed || resolved.outcome() == Outcome.UPDATED);
    return new RosterCounts(
        1, created ? 1 : 0, updated ? 1 : 0, created || updated ? 0 : 1, inactive ? 1 : 0, 0, 0);
  }
}
