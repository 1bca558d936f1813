package org.ribalta.access;

import java.util.Set;
import java.util.UUID;

/** The roles that people hold, for the feature that lets them in from an LMS. */
public interface Grants {
  /**
   * Notes what a launch gives, in the place of what an earlier launch of the same activity gave; a
   * person who lost a role by it is signed out everywhere.
   *
   * @return every role that the person holds in the activity: what the launch gives, and what was
   *     granted inside or by a SCIM group
   */
  Set<Role> launched(UUID person, LaunchedRoles roles);

  /** Where somebody holds a role, from whatever it came. */
  Reach reach(UUID person, Role role);
}
