package org.ribalta.pairing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.ribalta.pairing.engine.Problems.NO;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.pairing.engine.Flaw.Claim;

/**
 * One lie per row. The honest solution pairs 0-1, 1-0, 2-2 (locked) and leaves row 3 alone: three
 * places, worst 300 (0-0 with 1-1 would be 900 + 100), total 400 + 300 + 50.
 */
class VerifierTest {

  private static final PairingProblem PROBLEM =
      Problems.builder(
              new int[] {900, 400, 1000},
              new int[] {300, 100, NO},
              new int[] {NO, 999, 50},
              new int[] {200, NO, 20})
          .lock(2, 2)
          .build();

  private static final Solution HONEST = PairingSolver.solve(PROBLEM, 0);

  @Test
  void acceptsAnHonestSolution() {
    assertThat(HONEST.assignment().columnOf()).containsExactly(1, 0, 2, PairingProblem.NONE);
    assertThat(Verifier.verify(PROBLEM, HONEST)).isEqualTo(new Verdict.Proven());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource({"falseAssignments", "falseFigures", "falseCovers", "falsePrices", "poorerOnes"})
  void refutes(String lie, Claim claim, Solution told) {
    assertThat(Verifier.verify(PROBLEM, told)).isInstanceOf(Verdict.Refuted.class);
    Verdict.Refuted refuted = (Verdict.Refuted) Verifier.verify(PROBLEM, told);
    assertThat(refuted.flaws()).as(lie).extracting(Flaw::claim).contains(claim);
  }

  static Stream<Arguments> falseAssignments() {
    int no = PairingProblem.NONE;
    return Stream.of(
        arguments("too few rows", Claim.ASSIGNMENT, paired(1, 0, 2)),
        arguments("a forbidden pair", Claim.ASSIGNMENT, paired(1, 2, 2, no)),
        arguments("a column twice", Claim.ASSIGNMENT, paired(0, 0, 2, no)),
        arguments("a column taken from a lock", Claim.ASSIGNMENT, paired(1, 0, 2, 2)),
        arguments("no such column", Claim.ASSIGNMENT, paired(1, 7, 2, no)),
        arguments("a negative column", Claim.ASSIGNMENT, paired(1, -2, 2, no)),
        arguments("a lock undone", Claim.LOCKS, paired(1, 0, no, no)),
        arguments("a lock moved", Claim.LOCKS, paired(0, no, 1, no)));
  }

  static Stream<Arguments> falseFigures() {
    return Stream.of(
        arguments("a place more", Claim.PLACES, figures(4, 300, 750)),
        arguments("a place less", Claim.PLACES, figures(2, 300, 750)),
        arguments("a better worst", Claim.WORST, figures(3, 301, 750)),
        arguments("the locked pair as worst", Claim.WORST, figures(3, 50, 750)),
        arguments("a point more", Claim.TOTAL, figures(3, 300, 751)),
        arguments("a point less", Claim.TOTAL, figures(3, 300, 749)));
  }

  static Stream<Arguments> falseCovers() {
    return Stream.of(
        arguments("an arc uncovered", Claim.MOST_PLACES, covers(cover(0), above())),
        arguments("a cover too large", Claim.MOST_PLACES, covers(cover(0, 1, 3), above())),
        arguments("a row not there", Claim.MOST_PLACES, covers(cover(0, 4), above())),
        arguments("a row below zero", Claim.MOST_PLACES, covers(cover(0, -1), above())),
        arguments("no arc covered above", Claim.BEST_WORST, covers(places(), cover())),
        arguments("the wrong row above", Claim.BEST_WORST, covers(places(), cover(1))),
        arguments("as many as pairs above", Claim.BEST_WORST, covers(places(), cover(0, 1))));
  }

  static Stream<Arguments> falsePrices() {
    Claim claim = Claim.HIGHEST_TOTAL;
    return Stream.of(
        arguments("a row cheaper", claim, priced(p -> add(p, 0, -1, 0, 0))),
        arguments("a row dearer", claim, priced(p -> add(p, 0, 1, 0, 0))),
        arguments("a column cheaper", claim, priced(p -> add(p, 0, 0, -1, 0))),
        arguments("a column dearer", claim, priced(p -> add(p, 0, 0, 1, 0))),
        arguments("a place cheaper", claim, priced(p -> add(p, 0, 0, 0, -1))),
        arguments("a place dearer", claim, priced(p -> add(p, 0, 0, 0, 1))),
        arguments("the sum kept, an arc underpriced", claim, priced(p -> add(p, 1, 2, 0, -1))),
        arguments("the sum kept, a price negative", claim, priced(p -> add(p, 3, -9, 9, 0))),
        arguments("a price that overflows", claim, priced(p -> add(p, 0, Long.MAX_VALUE, 1, 0))),
        arguments(
            "a place price that overflows",
            claim,
            priced(p -> add(p, 0, 0, 0, Long.MAX_VALUE / 2))),
        arguments(
            "no row prices", claim, priced(p -> new Prices(new long[0], p.column(), p.perPair()))),
        arguments(
            "no column prices", claim, priced(p -> new Prices(p.row(), new long[0], p.perPair()))));
  }

  /** True figures of a poorer assignment, with the honest certificate. */
  static Stream<Arguments> poorerOnes() {
    int no = PairingProblem.NONE;
    int[] fewer = {1, no, 2, no};
    int[] lowerWorst = {0, 1, 2, no};
    return Stream.of(
        arguments("a place unfilled", Claim.MOST_PLACES, truly(fewer, 2, 400, 450)),
        arguments("a lower worst", Claim.BEST_WORST, truly(lowerWorst, 3, 100, 1050)),
        arguments("other points", Claim.HIGHEST_TOTAL, truly(lowerWorst, 3, 100, 1050)));
  }

  private static Solution paired(int... columnOf) {
    return truly(columnOf, 3, 300, 750);
  }

  private static Solution figures(int places, int worst, long total) {
    return truly(HONEST.assignment().columnOf(), places, worst, total);
  }

  private static Solution truly(int[] columnOf, int places, int worst, long total) {
    Assignment told = new Assignment(columnOf, places, OptionalInt.of(worst), total);
    return new Solution(told, HONEST.certificate());
  }

  private static Solution covers(VertexCover places, VertexCover aboveWorst) {
    Prices prices = HONEST.certificate().total();
    return new Solution(HONEST.assignment(), new Certificate(places, aboveWorst, prices));
  }

  private static VertexCover places() {
    return HONEST.certificate().places();
  }

  private static VertexCover above() {
    return HONEST.certificate().aboveWorst();
  }

  private static VertexCover cover(int... rows) {
    return new VertexCover(rows, new int[0]);
  }

  private static Solution priced(UnaryOperator<Prices> lie) {
    Certificate honest = HONEST.certificate();
    Prices told = lie.apply(honest.total());
    return new Solution(
        HONEST.assignment(), new Certificate(honest.places(), honest.aboveWorst(), told));
  }

  private static Prices add(Prices prices, int at, long toRow, long toColumn, long toPlace) {
    long[] row = prices.row().clone();
    long[] column = prices.column().clone();
    row[at] += toRow;
    column[Math.min(at, column.length - 1)] += toColumn;
    return new Prices(row, column, prices.perPair() + toPlace);
  }
}
