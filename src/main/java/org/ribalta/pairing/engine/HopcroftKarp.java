package org.ribalta.pairing.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A largest matching of a graph and the cover that proves it: Hopcroft and Karp, "An n^5/2
 * algorithm for maximum matchings in bipartite graphs", SIAM J. Computing 2 (1973). O(arcs · √(rows
 * + columns)); no recursion, so long paths need no stack.
 */
final class HopcroftKarp {

  private static final int UNREACHED = Integer.MAX_VALUE;

  private final Graph graph;
  private final Matching matching;
  private final int[] level;
  private final int[] queue;
  private final int[] cursor;
  private final int[] parent;
  private int deepest;

  private HopcroftKarp(Graph graph) {
    this.graph = graph;
    this.matching = Matching.empty(graph);
    this.level = new int[graph.rows()];
    this.queue = new int[graph.rows()];
    this.cursor = new int[graph.rows()];
    this.parent = new int[graph.columns()];
  }

  static HopcroftKarp on(Graph graph) {
    HopcroftKarp run = new HopcroftKarp(graph);
    while (run.layer()) {
      run.augmentAlongLayers();
    }
    return run;
  }

  Matching matching() {
    return matching;
  }

  /**
   * Kőnig's cover, read off the last search: the rows that it did not reach from a free row, and
   * the columns that it did. Each member is an end of a different matched arc.
   */
  VertexCover cover() {
    boolean[] reached = new boolean[graph.columns()];
    for (int row = 0; row < graph.rows(); row++) {
      if (level[row] != UNREACHED) {
        for (int arc = graph.firstArc()[row]; arc < graph.firstArc()[row + 1]; arc++) {
          reached[graph.column()[arc]] = true;
        }
      }
    }
    return new VertexCover(
        IntStream.range(0, graph.rows()).filter(row -> level[row] == UNREACHED).toArray(),
        IntStream.range(0, graph.columns()).filter(column -> reached[column]).toArray());
  }

  /** Breadth-first from the free rows; false when no free column is reached: the end. */
  private boolean layer() {
    deepest = UNREACHED;
    int waiting = enqueueFreeRows();
    for (int next = 0; next < waiting && level[queue[next]] <= deepest; next++) {
      int row = queue[next];
      for (int arc = graph.firstArc()[row]; arc < graph.firstArc()[row + 1]; arc++) {
        int partner = matching.rowOf()[graph.column()[arc]];
        if (partner == PairingProblem.NONE) {
          deepest = level[row];
        } else if (level[partner] == UNREACHED) {
          level[partner] = level[row] + 1;
          queue[waiting++] = partner;
        }
      }
    }
    return deepest != UNREACHED;
  }

  private int enqueueFreeRows() {
    Arrays.fill(level, UNREACHED);
    int waiting = 0;
    for (int row = 0; row < graph.rows(); row++) {
      if (!matching.hasRow(row)) {
        level[row] = 0;
        queue[waiting++] = row;
      }
    }
    return waiting;
  }

  private void augmentAlongLayers() {
    System.arraycopy(graph.firstArc(), 0, cursor, 0, graph.rows());
    for (int row = 0; row < graph.rows(); row++) {
      if (!matching.hasRow(row)) {
        augmentFrom(row);
      }
    }
  }

  /** Depth-first along the layers; each arc is looked at once a phase, thanks to the cursors. */
  private void augmentFrom(int root) {
    int row = root;
    while (true) {
      int column = nextColumn(row);
      if (column == PairingProblem.NONE) {
        if (row == root) {
          return;
        }
        row = parent[matching.columnOf()[row]];
        continue;
      }
      parent[column] = row;
      if (!matching.hasColumn(column)) {
        matching.augment(column, parent);
        return;
      }
      row = matching.rowOf()[column];
    }
  }

  private int nextColumn(int row) {
    while (cursor[row] < graph.firstArc()[row + 1]) {
      int column = graph.column()[cursor[row]++];
      int partner = matching.rowOf()[column];
      boolean onShortestPath =
          partner == PairingProblem.NONE ? level[row] == deepest : level[partner] == level[row] + 1;
      if (onShortestPath) {
        return column;
      }
    }
    return PairingProblem.NONE;
  }
}
