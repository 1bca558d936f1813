package org.ribalta.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonViewTest {
  @ParameterizedTest
  @CsvSource({
    "Giulia Rossi, Giulia, Rossi, GR",
    "Giulia, , , G",
    "d'Angelo, anna, d'Angelo, AD",
    "𝒜lba, , , 𝒜",
  })
  void standsForANameByItsInitials(String name, String given, String family, String initials) {
    PersonView view =
        new PersonView(
            new UUID(0, 1),
            name,
            given,
            family,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            List.of(),
            null,
            true);

    assertThat(view.initials()).isEqualTo(initials);
  }
}
