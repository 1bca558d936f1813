package org.ribalta.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribalta.pairing.engine.Problems.NO;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RegretTest {

  @Test
  void tellsWhatAForcedPairCosts() {
    PairingProblem problem = Problems.table(new int[] {500, 450}, new int[] {480, 490});
    Assignment best = PairingSolver.solve(problem, 0).assignment();
    Regret regret = Regret.ofForcing(problem, best, 0, 1, 0);
    assertThat(regret.places()).isZero();
    assertThat(regret.worst()).isEqualTo(490 - 450);
    assertThat(regret.points()).isEqualTo(990 - 930);
    assertThat(regret.instead().columnOf()).containsExactly(1, 0);
  }

  @Test
  void tellsThatAForcedPairLeavesSomebodyOut() {
    PairingProblem problem = Problems.table(new int[] {900, 5}, new int[] {5, NO});
    Assignment best = PairingSolver.solve(problem, 0).assignment();
    Regret regret = Regret.ofForcing(problem, best, 0, 0, 0);
    assertThat(regret.places()).isOne();
    assertThat(regret.points()).isEqualTo(10 - 900);
  }

  @Test
  void refusesAForbiddenPair() {
    PairingProblem problem = Problems.table(new int[] {1, NO});
    Assignment best = PairingSolver.solve(problem, 0).assignment();
    assertThatThrownBy(() -> Regret.ofForcing(problem, best, 0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // Fails when perPair is left out of the reduced cost.
  @Test
  void isNeverBelowTheReducedCost() {
    Random random = new Random(3);
    for (int instance = 0; instance < 200; instance++) {
      PairingProblem problem = Problems.drawn(random, 6, 5, 0.8, 20);
      Solution solution = PairingSolver.solve(problem, instance);
      for (int row = 0; row < problem.rows(); row++) {
        for (int arc = problem.firstArc(row); arc < problem.firstArc(row + 1); arc++) {
          compare(problem, solution, row, arc);
        }
      }
    }
  }

  private static void compare(PairingProblem problem, Solution solution, int row, int arc) {
    Assignment best = solution.assignment();
    int column = problem.columnOf(arc);
    Regret exact = Regret.ofForcing(problem, best, row, column, 0);
    if (exact.places() == 0 && exact.worst() <= 0) {
      Prices prices = solution.certificate().total();
      assertThat(prices.reducedCost(row, column, problem.scoreOf(arc)))
          .isBetween(0L, exact.points());
    }
  }
}
