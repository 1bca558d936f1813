package org.ribalta.pairing.engine;

/**
 * Dual prices: what each person, and each place as such, is worth to the programme, in points.
 *
 * <p>They prove the total. Let G be the free arcs that score at least the worst pair, and K the
 * number of free pairs. If {@code row[i] >= 0}, {@code column[j] >= 0} and {@code row[i] +
 * column[j] + perPair >= score} on every arc of G, then every assignment M of K pairs in G has
 *
 * <pre>
 *   score(M) &lt;= sum over (i,j) in M of (row[i] + column[j] + perPair)
 *            &lt;= sum of row + sum of column + K * perPair
 * </pre>
 *
 * because M uses each row and column at most once and prices are not negative. So an assignment
 * that reaches the right-hand side is the best one. {@code perPair} is the price of the constraint
 * "exactly K pairs" and may have either sign: filling one more place can force good pairs apart.
 * With it no artificial large cost is needed to make the number of places come first.
 *
 * <p>Reaching the bound is always possible (linear programming duality; the constraint matrix of a
 * bipartite graph with one added row of ones is totally unimodular, since it is that of a flow of
 * value K).
 *
 * <p>The arrays belong to the record and are not copied; callers only read them.
 *
 * @param row price of each row, zero for locked ones
 * @param column price of each column, zero for locked ones
 * @param perPair price of a place, of either sign
 */
public record Prices(long[] row, long[] column, long perPair) {

  /**
   * Points that the programme loses at least if this pair were made and the number of places and
   * the worst pair stayed as they are; by the argument above with this arc's slack kept.
   */
  public long reducedCost(int i, int j, int score) {
    return row[i] + column[j] + perPair - score;
  }
}
