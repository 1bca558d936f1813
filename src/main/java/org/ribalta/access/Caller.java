package org.ribalta.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who makes the current request, as the login session knows them. Injected where a use case depends
 * on it; there is none outside a request whose method declares {@link Requires}.
 */
public interface Caller {
  /** The person; empty for the operator, and for a guest whom the directory does not know. */
  Optional<UUID> person();

  /**
   * The person.
   *
   * @throws org.ribalta.platform.problem.Refused {@code forbidden} for a guest
   */
  UUID requirePerson();

  /** The roles that the session holds; none for the operator. */
  Set<Role> roles();

  /** Whether the session holds this role. */
  default boolean has(Role role) {
    return roles().contains(role);
  }

  /** Whether a launch from an LMS began the session, and not a sign-in at {@code /admin/}. */
  boolean cameFromCourse();

  /**
   * The LMS activity that was opened; an edition is bound to it.
   *
   * @throws org.ribalta.platform.problem.Refused {@code forbidden} if no launch began the session
   */
  UUID activity();

  /**
   * The platform that was launched from.
   *
   * @throws org.ribalta.platform.problem.Refused {@code forbidden} if no launch began the session
   */
  UUID platform();

  /** Where the platform wants people back, if it said so. */
  Optional<String> returnUrl();

  /** The language of the launch, a BCP 47 tag. */
  String locale();
}
