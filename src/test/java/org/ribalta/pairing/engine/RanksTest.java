package org.ribalta.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.pairing.engine.Problems.NO;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RanksTest {

  // Fails when ranks count forbidden pairs, or when equal scores push each other down.
  @Test
  void countsAllowedPartnersWhoScoreHigher() {
    PairingProblem problem =
        Problems.table(
            new int[] {700, 900, 700, 800}, new int[] {NO, 950, 10, 20}, new int[] {1, 2, NO, NO});
    int[] columnOf = {2, 1, PairingProblem.NONE};
    Ranks ranks = Ranks.of(problem, new Assignment(columnOf, 2, OptionalInt.of(700), 1650));
    assertThat(ranks.row()).containsExactly(3, 1, 0);
    assertThat(ranks.column()).containsExactly(0, 1, 1, 0);
  }
}
