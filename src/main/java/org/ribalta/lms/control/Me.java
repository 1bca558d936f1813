package org.ribalta.lms.control;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.directory.PersonCard;

/**
 * Who is signed in, and what they opened.
 *
 * @param person nobody for an administrator who is not in the directory
 * @param roles in order
 * @param timeZone the person's, by its IANA name
 * @param editionId the newest edition of the activity that was launched
 */
public record Me(
    @Nullable PersonCard person,
    List<Role> roles,
    String locale,
    @Nullable String timeZone,
    @Nullable UUID editionId,
    PlatformLink platform,
    Source source,
    TenantName tenant) {

  /** Where the session began. */
  public enum Source {
    LMS,
    ADMIN
  }

  /** The customer. */
  public record TenantName(UUID id, String name) {}

  /** The way back to the course. */
  public record PlatformLink(@Nullable String returnUrl) {}
}
