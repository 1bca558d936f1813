package org.ribalta.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.directory.entity.SeniorityScale;
import org.ribalta.platform.config.ConfigFolder;

/** The scale that ships, read from its file. */
class SeniorityScaleTest {
  private final SeniorityScale scale =
      SeniorityScaleProducer.read(new ConfigFolder("scim-mappings", Optional.empty()));

  @ParameterizedTest
  @CsvSource({
    "L1,, 1",
    "' l5 ',, 5",
    "7,, 7",
    "Director,, 6",
    ", Stagista marketing, 1",
    ", Responsabile vendite, 5",
    ", Head of Sales, 5",
    ", Junior Manager, 4",
    ", 'Senior Director, Finance', 6",
    ", CEO, 7",
    "L2, Chief Executive Officer, 2",
    "unheard-of, Data Analyst, 3",
  })
  void ranksByLevelThenByTheLongestPhraseOfTheTitle(String level, String title, int rank) {
    assertThat(scale.rank(level, title)).isEqualTo(OptionalInt.of(rank));
  }

  // Fails if phrases are found inside words ("lead" in "Plead", "coo" in "Cook").
  @ParameterizedTest
  @CsvSource({"Cook", "Pleader", "Zzz"})
  void ranksNobodyByPartsOfWords(String title) {
    assertThat(scale.rank(null, title)).isEmpty();
    assertThat(scale.rank(null, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, UNDER_2_YEARS",
    "2024-11-22, UNDER_2_YEARS",
    "2024-11-21, UNDER_5_YEARS",
    "2021-11-21, UNDER_10_YEARS",
    "1990-01-01, FROM_10_YEARS",
  })
  void bandsTenureFromItsFirstDay(LocalDate hired, String band) {
    assertThat(scale.tenureBand(hired, LocalDate.of(2026, 11, 21))).contains(band);
  }

  @Test
  void bandsNoTenureThatIsUnknownOrToCome() {
    LocalDate today = LocalDate.of(2026, 11, 21);

    assertThat(scale.tenureBand(null, today)).isEmpty();
    assertThat(scale.tenureBand(today.plusDays(1), today)).isEmpty();
  }
}
