package org.ribalta.pairing.engine;

import java.util.Random;

/** Problems for tests: written out as tables, or drawn at random. */
final class Problems {

  /** A forbidden pair in a table. */
  static final int NO = -1;

  private Problems() {}

  static PairingProblem table(int[]... scores) {
    return builder(scores).build();
  }

  static PairingProblem.Builder builder(int[]... scores) {
    return builder(scores.length == 0 ? 0 : scores[0].length, scores);
  }

  private static PairingProblem.Builder builder(int columns, int[][] scores) {
    PairingProblem.Builder builder = PairingProblem.builder(scores.length, columns);
    for (int row = 0; row < scores.length; row++) {
      for (int column = 0; column < columns; column++) {
        if (scores[row][column] != NO) {
          builder.arc(row, column, scores[row][column]);
        }
      }
    }
    return builder;
  }

  /** Any size up to the limit (zero included), any density, any number of distinct scores. */
  static PairingProblem drawn(Random random, int limit) {
    int rows = random.nextInt(limit + 1);
    int columns = random.nextInt(limit + 1);
    double density = random.nextDouble();
    int highest = random.nextBoolean() ? 3 : 1000;
    PairingProblem problem = drawn(random, rows, columns, density, highest);
    return random.nextInt(3) == 0 ? withLocks(problem, random) : problem;
  }

  static PairingProblem drawn(Random random, int rows, int columns, double density, int highest) {
    int[][] scores = new int[rows][columns];
    for (int[] row : scores) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextDouble() < density ? random.nextInt(highest + 1) : NO;
      }
    }
    return builder(columns, scores).build();
  }

  private static PairingProblem withLocks(PairingProblem problem, Random random) {
    PairingProblem locked = problem;
    for (int row = 0; row < problem.rows(); row++) {
      for (int arc = problem.firstArc(row); arc < problem.firstArc(row + 1); arc++) {
        if (locked.isFree(row, arc) && random.nextInt(6) == 0) {
          locked = locked.withLock(row, problem.columnOf(arc));
        }
      }
    }
    return locked;
  }
}
