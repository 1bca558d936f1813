package org.ribalta.access;

import java.util.Set;
import java.util.UUID;

/**
 * The roles that a verified launch gives. They never reach beyond the activity that was opened,
 * save those of an institution whose administrators are trusted.
 *
 * @param activity the activity (resource link) that was opened
 * @param editions the editions bound to it
 * @param inActivity the roles there
 * @param inTenant the roles in the whole tenant
 */
public record LaunchedRoles(
    UUID activity, Set<UUID> editions, Set<Role> inActivity, Set<Role> inTenant) {
  /** Keeps copies. */
  public LaunchedRoles {
    editions = Set.copyOf(editions);
    inActivity = Set.copyOf(inActivity);
    inTenant = Set.copyOf(inTenant);
  }
}
