package org.ribalta.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chief has two directors; under the first hang a manager, a lead and a clerk. */
class ChainPositionTest {

  private static final Map<String, ChainPosition> COMPANY =
      Map.of(
          "chief", new ChainPosition(0, 11, 0),
          "director", new ChainPosition(1, 8, 1),
          "manager", new ChainPosition(2, 7, 2),
          "lead", new ChainPosition(3, 6, 3),
          "clerk", new ChainPosition(4, 5, 4),
          "other director", new ChainPosition(9, 10, 1));

  // Fails when depth alone decides, when only one direction is looked at, or when < replaces <=.
  @ParameterizedTest
  @CsvSource({
    "clerk, lead, 3, true",
    "clerk, director, 3, true",
    "director, clerk, 3, true",
    "clerk, chief, 3, false",
    "chief, clerk, 3, false",
    "clerk, chief, 4, true",
    "clerk, chief, 2147483647, true",
    "director, other director, 3, false",
    "clerk, other director, 2147483647, false",
    "clerk, clerk, 0, true"
  })
  void tellsWhoIsInOneLine(String one, String other, int levels, boolean expected) {
    assertThat(COMPANY.get(one).inLineWith(COMPANY.get(other), levels)).isEqualTo(expected);
  }

  @Test
  void refusesAnIntervalTurnedRound() {
    assertThatThrownBy(() -> new ChainPosition(3, 2, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesADepthBelowZero() {
    assertThatThrownBy(() -> new ChainPosition(1, 2, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
