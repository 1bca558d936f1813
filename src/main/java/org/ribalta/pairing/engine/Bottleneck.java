package org.ribalta.pairing.engine;

/**
 * The best worst pair of an assignment with a given number of pairs: the highest threshold at which
 * the arcs that reach it still hold that many pairs. Binary search over the scores that occur, as
 * Garfinkel did for the bottleneck assignment problem (Operations Research 19, 1971); O(log scores)
 * runs of {@link HopcroftKarp}.
 *
 * @param worst the threshold, in points
 * @param above covers every arc above the threshold with fewer members than there are pairs
 */
record Bottleneck(int worst, VertexCover above) {

  /** Expects the size of a largest matching of the graph, not zero. */
  static Bottleneck of(Graph graph, int places) {
    int[] scores = graph.distinctScores();
    VertexCover above = new VertexCover(new int[0], new int[0]);
    int holds = 0;
    int fails = scores.length;
    while (fails - holds > 1) {
      int middle = (holds + fails) >>> 1;
      HopcroftKarp attempt = HopcroftKarp.on(graph.atLeast(scores[middle]));
      if (attempt.matching().size() == places) {
        holds = middle;
      } else {
        fails = middle;
        above = attempt.cover();
      }
    }
    return new Bottleneck(scores[holds], above);
  }
}
