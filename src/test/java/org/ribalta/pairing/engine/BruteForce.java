package org.ribalta.pairing.engine;

import java.util.Comparator;

/**
 * The best figures over all assignments, by trying each of them. Knows the order of the goals and
 * nothing else.
 */
final class BruteForce {

  /** Free pairs, lowest free score (highest possible when there is none), total points. */
  record Figures(int places, int worst, long total) {}

  private static final Comparator<Figures> BETTER =
      Comparator.comparingInt(Figures::places)
          .thenComparingInt(Figures::worst)
          .thenComparingLong(Figures::total);

  private final PairingProblem problem;
  private final boolean[] taken;
  private Figures best = new Figures(-1, 0, 0);

  private BruteForce(PairingProblem problem) {
    this.problem = problem;
    this.taken = new boolean[problem.columns()];
  }

  static Figures best(PairingProblem problem) {
    BruteForce search = new BruteForce(problem);
    search.tryRow(0, new Figures(0, Integer.MAX_VALUE, 0));
    return search.best;
  }

  private void tryRow(int row, Figures soFar) {
    if (row == problem.rows()) {
      best = BETTER.compare(soFar, best) > 0 ? soFar : best;
      return;
    }
    int lock = problem.lockOf(row);
    if (lock == PairingProblem.NONE) {
      tryRow(row + 1, soFar);
    }
    for (int arc = problem.firstArc(row); arc < problem.firstArc(row + 1); arc++) {
      int column = problem.columnOf(arc);
      int score = problem.scoreOf(arc);
      if (lock == column) {
        tryRow(row + 1, new Figures(soFar.places + 1, soFar.worst, soFar.total + score));
      } else if (problem.isFree(row, arc) && !taken[column]) {
        taken[column] = true;
        int worst = Math.min(soFar.worst, score);
        tryRow(row + 1, new Figures(soFar.places + 1, worst, soFar.total + score));
        taken[column] = false;
      }
    }
  }
}
