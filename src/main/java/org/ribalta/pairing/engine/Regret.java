package org.ribalta.pairing.engine;

import java.util.stream.IntStream;

/**
 * What insisting on one pair would cost the programme: the problem solved again with that pair
 * locked. Exact, at the price of one more solve; {@link Prices#reducedCost} is the bound that costs
 * nothing.
 *
 * @param places pairs lost
 * @param worst points by which the worst of all pairs gets worse
 * @param points points lost in total; negative when giving up places or the worst pair wins some
 * @param instead the best assignment that has the pair
 */
public record Regret(int places, int worst, long points, Assignment instead) {

  /**
   * The cost of pairing a row with a column.
   *
   * @param best the solution of the problem
   * @throws IllegalArgumentException when the pair is forbidden, or one of the two is locked
   */
  public static Regret ofForcing(
      PairingProblem problem, Assignment best, int row, int column, long seed) {
    Assignment instead = PairingSolver.solve(problem.withLock(row, column), seed).assignment();
    return new Regret(
        best.places() - instead.places(),
        lowest(problem, best) - lowest(problem, instead),
        best.total() - instead.total(),
        instead);
  }

  private static int lowest(PairingProblem problem, Assignment assignment) {
    return IntStream.range(0, problem.rows())
        .filter(row -> assignment.columnOf()[row] != PairingProblem.NONE)
        .map(row -> problem.scoreOf(problem.arc(row, assignment.columnOf()[row])))
        .min()
        .orElse(0);
  }
}
