package org.ribalta.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a person. Tenure is not here: it stands in for age.
 *
 * @param name the name to show; never empty
 * @param givenName or null
 * @param familyName or null
 * @param title the job title, or null
 * @param unitId the person's {@code OrgUnit}, or null
 * @param unit its name, or null
 * @param site the place of work, or null
 * @param rank seniority, 1 is the most junior; null if neither directory nor person tells it
 * @param rankDeclared whether the rank is the person's own word, which the directory has not
 *     confirmed
 * @param email as provisioned, or null
 * @param preferredLanguage a BCP 47 tag, or null
 * @param languages BCP 47 tags the person can talk in; may be empty
 * @param timeZone an IANA name, or null
 * @param active whether the person may sign in
 */
public record PersonView(
    UUID id,
    String name,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String title,
    @Nullable UUID unitId,
    @Nullable String unit,
    @Nullable String site,
    @Nullable Integer rank,
    boolean rankDeclared,
    @Nullable String email,
    @Nullable String preferredLanguage,
    List<String> languages,
    @Nullable String timeZone,
    boolean active) {

  /** One or two capitals that stand for the person where a name does not fit. */
  public String initials() {
    String first = Optional.ofNullable(givenName).orElse(name);
    return (initial(first) + initial(familyName)).toUpperCase(Locale.ROOT);
  }

  private static String initial(@Nullable String text) {
    return text == null || text.isBlank() ? "" : Character.toString(text.strip().codePointAt(0));
  }
}
