package org.ribalta.access;

import java.util.Optional;
import java.util.UUID;

/** Login sessions, for the features that begin and end them. */
public interface Sessions {
  /** Begins a session of the current tenant and returns its bearer token, which is not kept. */
  String open(LaunchSession launch);

  /** The tenant whose session a token claims to open; empty for anything but a token. */
  Optional<UUID> tenantOf(String token);

  /**
   * Finds a living session of the current tenant that a launch began, and keeps it awake.
   *
   * @return what its launch knew
   */
  Optional<LaunchSession> resumeLaunched(String token);

  /** Ends all sessions of a person at once. */
  void endAllOf(UUID person);

  /** Ends the sessions that a person launched from a platform at once. */
  void endAllOf(UUID person, UUID platform);

  /** Ends all sessions that were launched from a platform at once. */
  void endAllFrom(UUID platform);
}
