package org.ribalta.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void tellsEverythingAtOnce() {
    Checks checks =
        new Checks()
            .text(null, "/title", 5)
            .text("longer", "/goal", 5)
            .that(true, "/fine", "x", "x");

    Refused refused = catchThrowableOfType(Refused.class, checks::done);

    assertThat(refused.errors())
        .extracting(error -> error.pointer() + " " + error.code())
        .containsExactly("/title required", "/goal too-long");
  }

  // Fails if `then` asks about a member that is already known to be wrong: here it would throw.
  @Test
  void asksNoFurtherAboutAMemberThatIsWrong() {
    Integer missing = null;
    Checks checks =
        new Checks()
            .that(missing != null, "/minutes", "required", "x")
            .then(() -> missing > 3, "/minutes", "range", "x");

    Refused refused = catchThrowableOfType(Refused.class, checks::done);

    assertThat(refused.errors()).hasSize(1);
  }

  @Test
  void letsPassWhatIsFine() {
    assertThatCode(() -> new Checks().text("x", "/a", 1).done()).doesNotThrowAnyException();
  }

  @Test
  void refusesAMissingBody() {
    Refused refused = catchThrowableOfType(Refused.class, () -> Checks.body(null));
    assertThat(refused.type()).isEqualTo(CommonProblem.MALFORMED);
  }
}
