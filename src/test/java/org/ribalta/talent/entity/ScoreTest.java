package org.ribalta.talent.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
  // Fails if division is by integers, if it rounds down, or if the cap goes.
  @ParameterizedTest
  @CsvSource({"0,6,0", "1,6,17", "2,6,33", "3,6,50", "6,6,100", "7,6,100", "1,1,100", "1,3,33"})
  void isTheShareOfMeetingsHeld(int held, int required, int score) {
    assertThat(Score.of(held, required).given()).isEqualTo(score);
  }
}
