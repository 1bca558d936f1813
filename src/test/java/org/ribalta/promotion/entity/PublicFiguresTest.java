package org.ribalta.promotion.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicFiguresTest {
  // Fails if fewer than five are shown, or if a total tells who came since yesterday.
  @ParameterizedTest
  @CsvSource({"0,0", "4,0", "5,5", "9,5", "10,10", "63,60"})
  void showsFivesFromFiveUp(int counted, int shown) {
    OptionalInt participants = PublicFigures.of(counted, 0, 0).participants();

    assertThat(participants).isEqualTo(shown == 0 ? OptionalInt.empty() : OptionalInt.of(shown));
  }

  // Fails if meetings are told while they are those of a few pairs.
  @Test
  void tellsNoMeetingsOfFewPairs() {
    assertThat(PublicFigures.of(9, 4, 20).meetings()).isEmpty();
    assertThat(PublicFigures.of(10, 5, 20).meetings()).hasValue(20);
    assertThat(PublicFigures.of(10, 5, 4).meetings()).isEmpty();
  }

  @Test
  void areEmptyWhileNothingCanBeTold() {
    assertThat(PublicFigures.of(4, 2, 3).areEmpty()).isTrue();
    assertThat(PublicFigures.of(5, 2, 3).areEmpty()).isFalse();
  }
}
