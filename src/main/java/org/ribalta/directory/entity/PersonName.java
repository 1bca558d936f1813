package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonProfile;

/** What a person is called, and the keys by which they are found and sorted. */
@Embeddable
public class PersonName {
  @Column(name = "name")
  private String label;

  @Column(name = "name_key")
  private String labelKey;

  @Column(name = "given_name")
  private @Nullable String givenName;

  @Column(name = "family_name")
  private @Nullable String familyName;

  @Column(name = "family_name_key")
  private String familyNameKey;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PersonName() {}

  /**
   * A name.
   *
   * @param label as it is shown
   */
  PersonName(String label, @Nullable String givenName, @Nullable String familyName) {
    this.label = label;
    this.labelKey = NormalisedKey.orEmpty(label);
    this.givenName = givenName;
    this.familyName = familyName;
    this.familyNameKey = NormalisedKey.orEmpty(familyName);
  }

  /** The name in the directory: as it is to be shown there, put together, or the user name. */
  static PersonName of(PersonProfile said) {
    return new PersonName(label(said), said.givenName(), said.familyName());
  }

  private static String label(PersonProfile said) {
    if (said.displayName() != null) {
      return said.displayName();
    }
    String parts =
        Stream.of(said.givenName(), said.familyName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return parts.isBlank() ? said.userName() : parts;
  }

  String label() {
    return label;
  }

  @Nullable String givenName() {
    return givenName;
  }

  @Nullable String familyName() {
    return familyName;
  }
}
