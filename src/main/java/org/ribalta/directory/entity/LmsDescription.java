package org.ribalta.directory.entity;

import org.jspecify.annotations.Nullable;

/**
 * What an LMS says of a person; each may be null, since privacy settings take everything away.
 *
 * @param language a BCP 47 tag
 */
public record LmsDescription(
    @Nullable String name,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String email,
    @Nullable String language) {
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_EMAIL = 400;
  private static final int LONGEST_TAG = 35;

  /** Leaves out what is blank, cuts names that no page could show, puts a name together. */
  public LmsDescription {
    givenName = shortened(givenName);
    familyName = shortened(familyName);
    name = shortened(name) == null ? together(givenName, familyName) : shortened(name);
    email = fitting(email, LONGEST_EMAIL);
    language = fitting(language, LONGEST_TAG);
  }

  private static @Nullable String shortened(@Nullable String text) {
    String kept = text == null ? "" : text.strip();
    return kept.isEmpty() ? null : kept.substring(0, Math.min(kept.length(), LONGEST_NAME));
  }

  private static @Nullable String fitting(@Nullable String text, int longest) {
    String kept = text == null ? "" : text.strip();
    return kept.isEmpty() || kept.length() > longest ? null : kept;
  }

  private static @Nullable String together(@Nullable String given, @Nullable String family) {
    String both = ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
    return both.isEmpty() ? null : both;
  }

  /** What is known of somebody whom only an LMS knows. */
  static LmsDescription of(PersonName name, Contact contact) {
    return new LmsDescription(
        name.label(),
        name.givenName(),
        name.familyName(),
        contact.email(),
        contact.preferredLanguage());
  }

  /** This, and where it says nothing, what was known before. */
  LmsDescription over(LmsDescription before) {
    return new LmsDescription(
        or(name, before.name),
        or(givenName, before.givenName),
        or(familyName, before.familyName),
        or(email, before.email),
        or(language, before.language));
  }

  private static @Nullable String or(@Nullable String said, @Nullable String known) {
    return said == null ? known : said;
  }
}
