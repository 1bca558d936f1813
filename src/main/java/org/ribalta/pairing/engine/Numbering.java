package org.ribalta.pairing.engine;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Drops what is locked and renumbers the rest in an order drawn from the seed, so that ties are
 * broken by lot and not by who enrolled first. {@link Random} is used because its algorithm is part
 * of its specification: the same seed draws the same order on every Java release.
 *
 * @param rows original number of each free row
 * @param columns original number of each free column
 */
record Numbering(int[] rows, int[] columns) {

  static Numbering of(PairingProblem problem, long seed) {
    Random random = new Random(seed);
    int[] rows = free(problem.rows(), row -> problem.lockOf(row) == PairingProblem.NONE);
    int[] columns = free(problem.columns(), column -> !problem.isColumnLocked(column));
    shuffle(rows, random);
    shuffle(columns, random);
    return new Numbering(rows, columns);
  }

  private static int[] free(int size, IntPredicate isFree) {
    return IntStream.range(0, size).filter(isFree).toArray();
  }

  /** Fisher and Yates, as Durstenfeld wrote it (CACM 7, 1964, algorithm 235). */
  private static void shuffle(int[] numbers, Random random) {
    for (int last = numbers.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int swapped = numbers[other];
      numbers[other] = numbers[last];
      numbers[last] = swapped;
    }
  }

  /** The free arcs under the new numbers; O(arcs). */
  Graph graph(PairingProblem problem) {
    int[] newColumn = new int[problem.columns()];
    Arrays.fill(newColumn, PairingProblem.NONE);
    for (int column = 0; column < columns.length; column++) {
      newColumn[columns[column]] = column;
    }
    int[] first = new int[rows.length + 1];
    int[] ends = new int[problem.arcs()];
    int[] points = new int[problem.arcs()];
    int kept = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int arc = problem.firstArc(rows[row]); arc < problem.firstArc(rows[row] + 1); arc++) {
        if (problem.isFree(rows[row], arc)) {
          ends[kept] = newColumn[problem.columnOf(arc)];
          points[kept++] = problem.scoreOf(arc);
        }
      }
      first[row + 1] = kept;
    }
    return new Graph(columns.length, first, Arrays.copyOf(ends, kept), Arrays.copyOf(points, kept));
  }

  /** A cover under the original numbers. */
  VertexCover restored(VertexCover cover) {
    return new VertexCover(restored(cover.rows(), rows), restored(cover.columns(), columns));
  }

  private static int[] restored(int[] renumbered, int[] original) {
    return Arrays.stream(renumbered).map(number -> original[number]).sorted().toArray();
  }

  /** Prices under the original numbers; whoever is locked has price zero. */
  Prices restored(Prices prices, PairingProblem problem) {
    long[] row = scattered(prices.row(), rows, problem.rows());
    long[] column = scattered(prices.column(), columns, problem.columns());
    return new Prices(row, column, prices.perPair());
  }

  private static long[] scattered(long[] values, int[] original, int size) {
    long[] scattered = new long[size];
    for (int number = 0; number < values.length; number++) {
      scattered[original[number]] = values[number];
    }
    return scattered;
  }

  /** For each original row its original column: the locks, and the matching of the free rows. */
  int[] restored(Matching matching, PairingProblem problem) {
    int[] columnOf = IntStream.range(0, problem.rows()).map(problem::lockOf).toArray();
    for (int row = 0; row < rows.length; row++) {
      int column = matching.columnOf()[row];
      columnOf[rows[row]] = column == PairingProblem.NONE ? column : columns[column];
    }
    return columnOf;
  }
}
