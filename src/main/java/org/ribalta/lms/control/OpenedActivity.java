package org.ribalta.lms.control;

import java.util.List;
import java.util.UUID;
import org.ribalta.access.Role;

/**
 * A launch that opens something.
 *
 * @param activity what was launched
 * @param token the bearer token of the new login session
 * @param me who came in, so that the page need not ask
 * @param frameOrigins who may frame the page
 */
public record OpenedActivity(UUID activity, String token, Me me, List<String> frameOrigins) {
  /** Whether it opens at the manager's board, not at the participant's page. */
  public boolean managed() {
    return me.roles().contains(Role.PROGRAMME_MANAGER);
  }
}
