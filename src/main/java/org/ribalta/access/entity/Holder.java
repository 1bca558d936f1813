package org.ribalta.access.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Whose a grant is. */
public sealed interface Holder {
  /** Somebody whom the directory knows. */
  record Person(UUID id) implements Holder {}

  /**
   * Somebody known by an e-mail address only.
   *
   * @param key the address, normalised
   */
  record Email(String key) implements Holder {
    /** Normalises the address. */
    public Email {
      key = Normalizer.normalize(key.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
  }

  /** The person, if the directory knows one. */
  default Optional<UUID> person() {
    return this instanceof Person person ? Optional.of(person.id()) : Optional.empty();
  }

  /** The address, if there is no person. */
  default Optional<String> email() {
    return this instanceof Email email ? Optional.of(email.key()) : Optional.empty();
  }
}
