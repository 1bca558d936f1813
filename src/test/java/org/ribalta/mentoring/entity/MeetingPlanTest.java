package org.ribalta.mentoring.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.mentoring.MeetingMode;
import org.ribalta.pairing.Commitment;
import org.ribalta.platform.problem.Refused;

class MeetingPlanTest {
  private static final Commitment AUTUMN =
      new Commitment(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28), 6, true);
  private static final Instant DURING = Instant.parse("2026-11-26T14:00:00Z");

  @Test
  void tidiesItsTexts() {
    MeetingDetails checked =
        new MeetingPlan(" Prompt ", DURING, 45, MeetingMode.ONLINE, "  ").checked(AUTUMN);

    assertThat(checked.goal()).isEqualTo("Prompt");
    assertThat(checked.place()).isNull();
  }

  // S19. Fails if the check of the goal goes.
  @Test
  void refusesAMeetingWithoutAGoal() {
    assertThat(wrong(new MeetingPlan(" ", DURING, 45, MeetingMode.ONLINE, null)))
        .containsExactly("/goal required");
    assertThat(wrong(new MeetingPlan("x".repeat(501), DURING, 45, MeetingMode.ONLINE, null)))
        .containsExactly("/goal too-long");
  }

  @Test
  void tellsEverythingThatIsMissing() {
    assertThat(wrong(new MeetingPlan(null, null, null, null, "x".repeat(301))))
        .containsExactly(
            "/goal required",
            "/startsAt required",
            "/minutes required",
            "/mode required",
            "/place too-long");
  }

  @ParameterizedTest
  @CsvSource({"14,false", "15,true", "240,true", "241,false"})
  void lastsFromAQuarterOfAnHourToFourHours(int minutes, boolean fine) {
    MeetingPlan plan = new MeetingPlan("x", DURING, minutes, MeetingMode.IN_PERSON, "Sala 2");
    assertThat(wrong(plan).isEmpty()).isEqualTo(fine);
  }

  // Fails if the edition's days are taken in UTC: Auckland's first morning is the day before there.
  @ParameterizedTest
  @CsvSource({
    "2026-08-31T10:00:00Z,true",
    "2026-08-31T09:59:59Z,false",
    "2027-03-01T11:59:59Z,true",
    "2027-03-01T12:00:00Z,false"
  })
  void liesWithinTheEditionWhereverPeopleAre(Instant startsAt, boolean fine) {
    MeetingPlan plan = new MeetingPlan("x", startsAt, 45, MeetingMode.ONLINE, null);
    assertThat(wrong(plan)).isEqualTo(fine ? List.of() : List.of("/startsAt outside-edition"));
  }

  private static List<String> wrong(MeetingPlan plan) {
    Refused refused = catchThrowableOfType(Refused.class, () -> plan.checked(AUTUMN));
    return refused == null
        ? List.of()
        : refused.errors().stream().map(error -> error.pointer() + " " + error.code()).toList();
  }
}
