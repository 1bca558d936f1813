package org.ribalta.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.Cadence;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

class SettingsPolicyTest {
  private static final Text TITLE = new Text("Ridurre il divario", "Narrow the gap");
  private static final Text TEXT = new Text("testo", "text");
  private static final Objective BEFORE = new Objective(TITLE, TEXT, TEXT, TEXT);
  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  // Fails if saving in Italian throws the English words away although nobody touched them.
  @Test
  void keepsEveryLanguageOfWhatWasNotRewritten() {
    EditionSettings settings = checked(sent("Ridurre il divario", 6, 10, START));

    assertThat(settings.objective()).isEqualTo(BEFORE);
  }

  // Fails if the other languages go on saying what no longer holds.
  @Test
  void saysWhatWasRewrittenInEveryLanguage() {
    EditionSettings settings = checked(sent(" Più voci ", 6, 10, START));

    assertThat(settings.objective().title()).isEqualTo(new Text("Più voci", "Più voci"));
    assertThat(settings.objective().method()).isEqualTo(TEXT);
  }

  @Test
  void pointsAtEverythingThatIsWrong() {
    assertThat(
            wrong(
                new SettingsPolicy.Sent(
                    null, " ", null, null, null, null, 0, 1, null, null, List.of("gone"))))
        .containsExactly(
            "/version required",
            "/title required",
            "/startsOn required",
            "/endsOn required",
            "/baselineOn required",
            "/cadence required",
            "/meetings range",
            "/places range",
            "/objective/title required",
            "/objective/method required",
            "/objective/success required",
            "/objective/measurement required",
            "/topics/0 unknown");
  }

  // Fails if a measure after the start passes for a baseline.
  @Test
  void refusesBaselineAfterTheStart() {
    assertThat(wrong(sent("x", 6, 10, START.plusDays(1)))).containsExactly("/baselineOn order");
  }

  // Fails if people who take part already would be too many.
  @Test
  void refusesFewerPlacesThanPeople() {
    assertThat(wrong(sent("x", 6, 3, START))).containsExactly("/places too-few");
    assertThat(checked(sent("x", 6, 4, START)).places()).isEqualTo(4);
    assertThat(checked(sent("x", 6, null, START)).places()).isNull();
  }

  private static SettingsPolicy.Sent sent(
      String goal, int meetings, Integer places, LocalDate baseline) {
    return new SettingsPolicy.Sent(
        1L,
        "Nuove voci",
        START,
        LocalDate.of(2027, 2, 28),
        baseline,
        Cadence.MONTHLY,
        meetings,
        places,
        null,
        new SettingsPolicy.Goal(goal, "testo", "testo", "testo"),
        List.of("vision", "ai", "ai"));
  }

  private static EditionSettings checked(SettingsPolicy.Sent sent) {
    return new SettingsPolicy(List.of("ai", "vision")::contains, 4)
        .checked(sent, BEFORE, Language.IT);
  }

  private static List<String> wrong(SettingsPolicy.Sent sent) {
    return catchThrowableOfType(Refused.class, () -> checked(sent)).errors().stream()
        .map(each -> each.pointer() + " " + each.code())
        .toList();
  }
}
