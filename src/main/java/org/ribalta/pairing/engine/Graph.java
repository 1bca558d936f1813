package org.ribalta.pairing.engine;

import java.util.Arrays;

/**
 * The solver's working copy: free rows and columns only, renumbered, in compressed sparse row form.
 *
 * @param columns number of columns
 * @param firstArc per row its first arc, and the number of arcs at the end
 * @param column per arc its column
 * @param score per arc its points
 */
record Graph(int columns, int[] firstArc, int[] column, int[] score) {

  int rows() {
    return firstArc.length - 1;
  }

  /** The arcs that score at least the threshold, same rows and columns; O(arcs). */
  Graph atLeast(int threshold) {
    int[] first = new int[firstArc.length];
    int[] ends = new int[column.length];
    int[] points = new int[column.length];
    int kept = 0;
    for (int row = 0; row < rows(); row++) {
      for (int arc = firstArc[row]; arc < firstArc[row + 1]; arc++) {
        if (score[arc] >= threshold) {
          ends[kept] = column[arc];
          points[kept++] = score[arc];
        }
      }
      first[row + 1] = kept;
    }
    return new Graph(columns, first, Arrays.copyOf(ends, kept), Arrays.copyOf(points, kept));
  }

  /** Scores that occur, each once, ascending. */
  int[] distinctScores() {
    return Arrays.stream(score).distinct().sorted().toArray();
  }
}
