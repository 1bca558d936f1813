package org.ribalta.pairing.engine;

import java.util.Arrays;

/**
 * How good each pair is for its two people: 1 when nobody they are allowed to have scores higher,
 * and one more for each who does; equal scores share a rank. Zero for whoever is unpaired. O(arcs).
 *
 * <p>The arrays belong to the record and are not copied; callers only read them.
 *
 * @param row per row, the rank of its column among its allowed columns
 * @param column per column, the rank of its row among its allowed rows
 */
public record Ranks(int[] row, int[] column) {

  private static final int NOBODY_HIGHER = Integer.MAX_VALUE;

  /** Ranks over every arc of the problem, those of locked people included. */
  public static Ranks of(PairingProblem problem, Assignment assignment) {
    Ranks ranks = new Ranks(new int[problem.rows()], new int[problem.columns()]);
    int[] rowScore = new int[problem.rows()];
    int[] columnScore = new int[problem.columns()];
    Arrays.fill(rowScore, NOBODY_HIGHER);
    Arrays.fill(columnScore, NOBODY_HIGHER);
    for (int row = 0; row < problem.rows(); row++) {
      int column = assignment.columnOf()[row];
      if (column != PairingProblem.NONE) {
        rowScore[row] = problem.scoreOf(problem.arc(row, column));
        columnScore[column] = rowScore[row];
        ranks.row[row] = 1;
        ranks.column[column] = 1;
      }
    }
    ranks.countHigher(problem, rowScore, columnScore);
    return ranks;
  }

  private void countHigher(PairingProblem problem, int[] rowScore, int[] columnScore) {
    for (int i = 0; i < problem.rows(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.firstArc(i + 1); arc++) {
        int j = problem.columnOf(arc);
        row[i] += problem.scoreOf(arc) > rowScore[i] ? 1 : 0;
        column[j] += problem.scoreOf(arc) > columnScore[j] ? 1 : 0;
      }
    }
  }
}
