package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonProfile;

/** How a person is reached: the address, and the languages and the zone to speak in. */
@Embeddable
public class Contact {
  @Column(name = "email")
  private @Nullable String email;

  @Column(name = "email_key")
  private @Nullable String emailKey;

  @Column(name = "preferred_language")
  private @Nullable String preferredLanguage;

  @Column(name = "languages")
  private String languages;

  @Column(name = "time_zone")
  private @Nullable String timeZone;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  private Contact(@Nullable String email, @Nullable String preferredLanguage) {
    this.email = email;
    this.preferredLanguage = preferredLanguage;
    this.languages = "";
  }

  /**
   * As an LMS says it. The address has no key: an LMS proves nobody's address, so nobody is found
   * by it.
   */
  static Contact ofLms(@Nullable String email, @Nullable String preferredLanguage) {
    return new Contact(email, preferredLanguage);
  }

  /** As the directory says it. */
  static Contact of(PersonProfile said) {
    Contact contact = new Contact(said.email(), said.preferredLanguage());
    contact.emailKey = NormalisedKey.of(said.email());
    contact.languages = String.join(",", said.languages());
    contact.timeZone = said.timeZone();
    return contact;
  }

  @Nullable String email() {
    return email;
  }

  @Nullable String preferredLanguage() {
    return preferredLanguage;
  }
}
