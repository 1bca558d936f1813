package org.ribalta.access;

import java.util.Set;
import java.util.UUID;

/**
 * Where somebody holds a role.
 *
 * @param everywhere whether in the whole tenant
 * @param activities the LMS activities where
 * @param editions the editions where
 */
public record Reach(boolean everywhere, Set<UUID> activities, Set<UUID> editions) {
  /** Keeps copies. */
  public Reach {
    activities = Set.copyOf(activities);
    editions = Set.copyOf(editions);
  }

  /** Whether it includes an edition of an activity. */
  public boolean includes(UUID activity, UUID edition) {
    return everywhere || activities.contains(activity) || editions.contains(edition);
  }
}
