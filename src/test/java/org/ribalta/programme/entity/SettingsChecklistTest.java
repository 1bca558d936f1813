package org.ribalta.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.EditionChecklist.Item;
import org.ribalta.programme.RoleLabels;
import org.ribalta.shared.Text;

class SettingsChecklistTest {
  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final Text TEXT = new Text("testo", "text");

  @Test
  void editionWithEverythingMissesNothing() {
    RoleLabels labels = new RoleLabels("guida", "leader");

    assertThat(missing(LocalDate.of(2027, 2, 28), Cadence.MONTHLY, 6, 40, labels, List.of("ai")))
        .isEmpty();
  }

  @Test
  void editionFromATemplateMissesWhatNoTemplateKnows() {
    assertThat(missing(LocalDate.of(2027, 2, 28), Cadence.MONTHLY, 6, null, null, List.of()))
        .containsExactly("labels", "topics", "places");
  }

  // Fails if three or six whole months count as too short or too long.
  @ParameterizedTest
  @CsvSource({"2026-11-29, endsOn", "2026-11-30, ''", "2027-03-01, ''", "2027-03-02, endsOn"})
  void warnsOutsideThreeToSixMonths(LocalDate end, String field) {
    assertThat(String.join(",", missing(end, Cadence.MONTHLY, 1, 40, labels(), List.of("ai"))))
        .isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHLY, 4, ''",
    "MONTHLY, 5, meetings",
    "FORTNIGHTLY, 7, ''",
    "FORTNIGHTLY, 8, meetings"
  })
  void warnsWhenMeetingsDoNotFit(Cadence cadence, int meetings, String field) {
    LocalDate end = LocalDate.of(2026, 12, 1);

    assertThat(String.join(",", missing(end, cadence, meetings, 40, labels(), List.of("ai"))))
        .isEqualTo(field);
  }

  private static RoleLabels labels() {
    return new RoleLabels("guida", "leader");
  }

  private static List<String> missing(
      LocalDate end,
      Cadence cadence,
      int meetings,
      Integer places,
      RoleLabels labels,
      List<String> topics) {
    EditionSettings settings =
        new EditionSettings(
            "Nuove voci",
            START,
            end,
            START.minusDays(7),
            cadence,
            meetings,
            places,
            labels,
            new Objective(TEXT, TEXT, TEXT, TEXT),
            topics);
    return SettingsChecklist.of(settings).stream()
        .filter(item -> item.missing() != null)
        .map(Item::field)
        .toList();
  }
}
