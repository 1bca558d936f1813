package org.ribalta.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * What a source says about a person, already mapped. Everything but the user name may be null.
 *
 * @param userName unique among people, whatever the case
 * @param timeZone an IANA name that exists
 * @param hireDate kept for comparing outcomes, never for a rule
 * @param manager whatever the source calls the manager: a person's id, an external id of the same
 *     source, an employee number or a user name; may name somebody who has not arrived yet
 */
public record PersonProfile(
    String userName,
    String employeeNumber,
    String email,
    String givenName,
    String familyName,
    String displayName,
    String title,
    String department,
    String site,
    String preferredLanguage,
    List<String> languages,
    String timeZone,
    String jobLevel,
    LocalDate hireDate,
    boolean active,
    String manager) {

  /** Copies the list. */
  public PersonProfile {
    languages = languages == null ? List.of() : List.copyOf(languages);
  }
}
