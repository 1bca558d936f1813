package org.ribalta.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
    @Nullable String employeeNumber,
    @Nullable String email,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String displayName,
    @Nullable String title,
    @Nullable String department,
    @Nullable String site,
    @Nullable String preferredLanguage,
    List<String> languages,
    @Nullable String timeZone,
    @Nullable String jobLevel,
    @Nullable LocalDate hireDate,
    boolean active,
    @Nullable String manager) {

  /** Copies the list. */
  public PersonProfile {
    languages = languages == null ? List.of() : List.copyOf(languages);
  }

  /** The same with each key of a person, theirs and their manager's, replaced. */
  public PersonProfile withKeys(UnaryOperator<String> replaced) {
    return new PersonProfile(
        replaced.apply(userName),
        employeeNumber == null ? null : replaced.apply(employeeNumber),
        email,
        givenName,
        familyName,
        displayName,
        title,
        department,
        site,
        preferredLanguage,
        languages,
        timeZone,
        jobLevel,
        hireDate,
        active,
        manager == null ? null : replaced.apply(manager));
  }
}
