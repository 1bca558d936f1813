package org.ribalta.access;

import java.util.UUID;

/** Login sessions, for the features that begin and end them. */
public interface Sessions {
  /** Begins a session of the current tenant and returns its bearer token, which is not kept. */
  String open(NewSession launch);

  /** Ends all sessions of a person at once. */
  void endAllOf(UUID person);

  /** Ends the sessions that a person launched from a platform at once. */
  void endAllOf(UUID person, UUID platform);

  /** Ends all sessions that were launched from a platform at once. */
  void endAllFrom(UUID platform);
}
