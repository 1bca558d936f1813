package org.ribalta.pairing.engine;

import java.util.Arrays;

/**
 * Per column its best row that is not matched yet. Augmenting never frees a row again, so one
 * cursor a column, moving down its rows sorted by score, costs O(arcs) over the whole run; sorting
 * costs O(arcs · log rows).
 */
final class FreeRows {

  private final int[] firstKey;
  private final long[] keys;
  private final int[] cursor;

  FreeRows(Graph graph) {
    this.firstKey = countByColumn(graph);
    this.keys = keysByColumn(graph);
    for (int column = 0; column < graph.columns(); column++) {
      Arrays.sort(keys, firstKey[column], firstKey[column + 1]);
    }
    this.cursor = Arrays.copyOf(firstKey, graph.columns());
  }

  private static int[] countByColumn(Graph graph) {
    int[] first = new int[graph.columns() + 1];
    for (int column : graph.column()) {
      first[column + 1]++;
    }
    for (int column = 0; column < graph.columns(); column++) {
      first[column + 1] += first[column];
    }
    return first;
  }

  private long[] keysByColumn(Graph graph) {
    long[] filled = new long[graph.column().length];
    int[] next = firstKey.clone();
    for (int row = 0; row < graph.rows(); row++) {
      for (int arc = graph.firstArc()[row]; arc < graph.firstArc()[row + 1]; arc++) {
        filled[next[graph.column()[arc]]++] = key(row, graph.score()[arc]);
      }
    }
    return filled;
  }

  /** Sorts by score, highest first, then by row. */
  private static long key(int row, int score) {
    return (long) (Integer.MAX_VALUE - score) << Integer.SIZE | row;
  }

  private static int row(long key) {
    return (int) key;
  }

  /** The free row that scores highest with the column, or {@link PairingProblem#NONE}. */
  int best(int column, Matching matching) {
    while (isLeft(column) && matching.hasRow(row(keys[cursor[column]]))) {
      cursor[column]++;
    }
    return isLeft(column) ? row(keys[cursor[column]]) : PairingProblem.NONE;
  }

  /** Points of the pair that {@link #best} found. */
  int bestScore(int column) {
    return Integer.MAX_VALUE - (int) (keys[cursor[column]] >>> Integer.SIZE);
  }

  private boolean isLeft(int column) {
    return cursor[column] < firstKey[column + 1];
  }
}
