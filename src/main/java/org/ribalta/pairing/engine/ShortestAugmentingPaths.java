package org.ribalta.pairing.engine;

import java.util.Arrays;

/**
 * The matching of a given size with the most points, and the prices that prove it.
 *
 * <p>Successive shortest paths with potentials: starting from no pair, each step adds the pair at
 * which the total grows most, by one Dijkstra search over reduced costs from all free rows to all
 * free columns. After k steps the matching is a best one of k pairs (Ahuja, Magnanti and Orlin,
 * "Network Flows", 1993, §9.7; Edmonds and Karp, JACM 19, 1972). Exact in {@code long} arithmetic.
 *
 * <p>The potentials are kept in the form of {@link Prices}, which makes these statements hold
 * before and after every step:
 *
 * <ul>
 *   <li>{@code rowPrice[i] + potential[j] >= score(i,j)} on every arc, equal on matched arcs;
 *   <li>{@code rowPrice[i] >= 0}, and zero while the row is free;
 *   <li>{@code potential[j] <= perPair} while the column is free, {@code >= perPair} afterwards.
 * </ul>
 *
 * <p>So {@code columnPrice[j] = max(0, potential[j] - perPair)} satisfies the conditions of {@link
 * Prices}, and on the matched arcs its sum is exactly the total. {@code perPair} starts at the
 * highest score and falls by the length of each path: it is what the last place added was worth.
 *
 * <p>O(pairs · (columns² + arcs)) at worst. Searches stop at the first free column that cannot be
 * beaten, and free rows enter through {@link FreeRows}, so the usual cost is far lower.
 */
final class ShortestAugmentingPaths {

  private static final long FAR = Long.MAX_VALUE;

  private final Graph graph;
  private final Matching matching;
  private final FreeRows freeRows;
  private final long[] rowPrice;
  private final long[] potential;
  private long perPair;

  private final long[] distance;
  private final boolean[] settled;
  private final int[] parent;
  private int end;
  private long length;

  private ShortestAugmentingPaths(Graph graph) {
    this.graph = graph;
    this.matching = Matching.empty(graph);
    this.freeRows = new FreeRows(graph);
    this.rowPrice = new long[graph.rows()];
    this.potential = new long[graph.columns()];
    this.perPair = Arrays.stream(graph.score()).max().orElse(0);
    Arrays.fill(potential, perPair);
    this.distance = new long[graph.columns()];
    this.settled = new boolean[graph.columns()];
    this.parent = new int[graph.columns()];
  }

  /** Expects at most the size of a largest matching of the graph. */
  static ShortestAugmentingPaths of(Graph graph, int pairs) {
    ShortestAugmentingPaths run = new ShortestAugmentingPaths(graph);
    for (int pair = 0; pair < pairs; pair++) {
      run.search();
      run.reprice();
      run.matching.augment(run.end, run.parent);
    }
    return run;
  }

  Matching matching() {
    return matching;
  }

  Prices prices() {
    long[] columnPrice = new long[potential.length];
    Arrays.setAll(columnPrice, column -> Math.max(0, potential[column] - perPair));
    return new Prices(rowPrice, columnPrice, perPair);
  }

  /** Dijkstra's search; leaves the path in {@link #parent}, its end and its length. */
  private void search() {
    length = FAR;
    startFromFreeRows();
    int column = nearest();
    while (column != PairingProblem.NONE && distance[column] < length) {
      settled[column] = true;
      if (matching.hasColumn(column)) {
        relax(matching.rowOf()[column], distance[column]);
      } else {
        finishAt(column);
      }
      column = nearest();
    }
  }

  private void startFromFreeRows() {
    Arrays.fill(settled, false);
    for (int column = 0; column < graph.columns(); column++) {
      parent[column] = freeRows.best(column, matching);
      distance[column] =
          parent[column] == PairingProblem.NONE
              ? FAR
              : potential[column] - freeRows.bestScore(column);
    }
  }

  private int nearest() {
    int nearest = PairingProblem.NONE;
    long least = FAR;
    for (int column = 0; column < distance.length; column++) {
      if (!settled[column] && distance[column] < least) {
        least = distance[column];
        nearest = column;
      }
    }
    return nearest;
  }

  private void relax(int row, long travelled) {
    for (int arc = graph.firstArc()[row]; arc < graph.firstArc()[row + 1]; arc++) {
      int column = graph.column()[arc];
      long through = travelled + rowPrice[row] + potential[column] - graph.score()[arc];
      if (through < distance[column]) {
        distance[column] = through;
        parent[column] = row;
      }
    }
  }

  private void finishAt(int column) {
    long toSink = distance[column] + perPair - potential[column];
    if (toSink < length) {
      length = toSink;
      end = column;
    }
  }

  /** Moves the potentials by the distances, none further than the path is long. */
  private void reprice() {
    for (int column = 0; column < potential.length; column++) {
      long moved = Math.min(distance[column], length);
      potential[column] -= moved;
      if (matching.hasColumn(column)) {
        rowPrice[matching.rowOf()[column]] += moved;
      }
    }
    perPair -= length;
  }
}
