package org.ribalta.pairing.engine;

import java.util.Arrays;

/**
 * A set of arcs of a {@link Graph} without a common end, growing by augmenting paths.
 *
 * @param columnOf per row its column, or {@link PairingProblem#NONE}
 * @param rowOf per column its row, or {@link PairingProblem#NONE}
 */
record Matching(int[] columnOf, int[] rowOf) {

  static Matching empty(Graph graph) {
    int[] columnOf = new int[graph.rows()];
    int[] rowOf = new int[graph.columns()];
    Arrays.fill(columnOf, PairingProblem.NONE);
    Arrays.fill(rowOf, PairingProblem.NONE);
    return new Matching(columnOf, rowOf);
  }

  boolean hasRow(int row) {
    return columnOf[row] != PairingProblem.NONE;
  }

  boolean hasColumn(int column) {
    return rowOf[column] != PairingProblem.NONE;
  }

  int size() {
    return (int) Arrays.stream(columnOf).filter(column -> column != PairingProblem.NONE).count();
  }

  /**
   * Swaps matched and unmatched arcs along a path that ends in a free column; one pair more.
   *
   * @param end the free column
   * @param parent per column on the path the row that leads to it
   */
  void augment(int end, int[] parent) {
    int column = end;
    while (column != PairingProblem.NONE) {
      int row = parent[column];
      int released = columnOf[row];
      columnOf[row] = column;
      rowOf[column] = row;
      column = released;
    }
  }
}
