package org.ribalta.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingProblemTest {

  @ParameterizedTest
  @CsvSource({
    "2, 0, 5, row out of range",
    "0, 0, 5, row out of order",
    "1, 3, 5, column out of range",
    "1, -1, 5, column below zero",
    "1, 1, 5, column given twice",
    "1, 0, 5, column out of order",
    "1, 2, -1, negative score"
  })
  void refusesAnArc(int row, int column, int score, String reason) {
    PairingProblem.Builder builder = PairingProblem.builder(2, 3).arc(1, 1, 7);
    assertThatThrownBy(() -> builder.arc(row, column, score))
        .as(reason)
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1"})
  void refusesANegativeSize(int rows, int columns) {
    assertThatThrownBy(() -> PairingProblem.builder(rows, columns))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesALockThatIsNoArc() {
    PairingProblem.Builder builder = PairingProblem.builder(2, 2).arc(0, 0, 1).lock(1, 1);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesTwoLocksOnAColumn() {
    PairingProblem.Builder builder =
        PairingProblem.builder(2, 1).arc(0, 0, 1).arc(1, 0, 1).lock(0, 0).lock(1, 0);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsArcsByTheirEnds() {
    PairingProblem problem = PairingProblem.builder(3, 3).arc(0, 1, 8).arc(2, 0, 9).build();
    assertThat(problem.scoreOf(problem.arc(0, 1))).isEqualTo(8);
    assertThat(problem.scoreOf(problem.arc(2, 0))).isEqualTo(9);
    assertThat(problem.arc(1, 0)).isEqualTo(PairingProblem.NONE);
  }

  @Test
  void growsBeyondItsFirstArcs() {
    PairingProblem.Builder builder = PairingProblem.builder(10, 10);
    for (int pair = 0; pair < 100; pair++) {
      builder.arc(pair / 10, pair % 10, pair);
    }
    PairingProblem problem = builder.build();
    assertThat(problem.arcs()).isEqualTo(100);
    assertThat(problem.scoreOf(problem.arc(9, 9))).isEqualTo(99);
  }
}
