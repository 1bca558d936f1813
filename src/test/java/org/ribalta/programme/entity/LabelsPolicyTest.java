package org.ribalta.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.RoleLabels;

class LabelsPolicyTest {
  @ParameterizedTest
  @CsvSource({"guida,leader", "coach,coachee", "L’esperto,Chi impara", "junior 1,senior/lead", ","})
  void takesTwoReadableNamesOrNone(String mentor, String mentee) {
    assertThatCode(() -> check(mentor, mentee)).doesNotThrowAnyException();
  }

  // Fails if one may be left out, if the two may be confused, or if markup gets in.
  @ParameterizedTest
  @CsvSource({
    "guida, , /labels/mentee required",
    "' ', leader, /labels/mentor required",
    "Guida, guida, /labels/mentee same",
    "<b>guida</b>, leader, /labels/mentor characters",
    "guida, =1+1, /labels/mentee characters",
    "guida, a&b, /labels/mentee characters",
    "1guida, leader, /labels/mentor characters",
    "abcdefghijklmnopqrstuvwxyzabcde, leader, /labels/mentor too-long"
  })
  void refusesAnythingElse(String mentor, String mentee, String error) {
    Refused refused = catchThrowableOfType(Refused.class, () -> check(mentor, mentee));

    assertThat(refused.errors())
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly(error);
  }

  @Test
  void labelsAreStripped() {
    assertThat(new LabelsPolicy.Sent(" guida ", "leader").labels())
        .isEqualTo(new RoleLabels("guida", "leader"));
    assertThat(new LabelsPolicy.Sent(" ", null).labels()).isNull();
  }

  private static void check(String mentor, String mentee) {
    Checks checks = new Checks();
    new LabelsPolicy("/labels", checks).check(new LabelsPolicy.Sent(mentor, mentee));
    checks.done();
  }
}
