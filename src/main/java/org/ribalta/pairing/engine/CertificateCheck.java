package org.ribalta.pairing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The verifier's second half: does the certificate prove a sound assignment best? */
final class CertificateCheck {

  private final PairingProblem problem;
  private final AssignmentCheck found;
  private final List<Flaw> flaws = new ArrayList<>();

  CertificateCheck(PairingProblem problem, AssignmentCheck found, Certificate certificate) {
    this.problem = problem;
    this.found = found;
    int pairs = found.freePairs();
    checkCover(Flaw.Claim.MOST_PLACES, certificate.places(), pairs, score -> true);
    if (pairs > 0) {
      int worst = found.lowest().getAsInt();
      VertexCover above = certificate.aboveWorst();
      checkCover(Flaw.Claim.BEST_WORST, above, pairs - 1, score -> score > worst);
    }
    checkPrices(certificate.total());
  }

  List<Flaw> flaws() {
    return flaws;
  }

  /** Every free arc that counts has an end among at most {@code limit} members. */
  private void checkCover(
      Flaw.Claim claim, VertexCover cover, int limit, IntPredicate scoreCounts) {
    if (cover.size() > limit) {
      refute(claim, "cover of " + cover.size() + " for " + limit);
    }
    boolean[] rows = new boolean[problem.rows()];
    boolean[] columns = new boolean[problem.columns()];
    if (!mark(rows, cover.rows()) || !mark(columns, cover.columns())) {
      refute(claim, "cover names somebody who is not there");
      return;
    }
    forEachFreeArc(
        (row, column, score) -> {
          if (scoreCounts.test(score) && !rows[row] && !columns[column]) {
            refute(claim, "arc " + row + " to " + column + " is not covered");
          }
        });
  }

  private static boolean mark(boolean[] marks, int[] members) {
    for (int member : members) {
      if (member < 0 || member >= marks.length) {
        return false;
      }
      marks[member] = true;
    }
    return true;
  }

  /** The three conditions of {@link Prices}. */
  private void checkPrices(Prices prices) {
    if (prices.row().length != problem.rows() || prices.column().length != problem.columns()) {
      refute(Flaw.Claim.HIGHEST_TOTAL, "prices for another problem");
      return;
    }
    try {
      checkSum(prices);
      forEachFreeArc((row, column, score) -> checkArc(prices, row, column, score));
    } catch (ArithmeticException overflow) {
      refute(Flaw.Claim.HIGHEST_TOTAL, "prices overflow");
    }
  }

  private void checkSum(Prices prices) {
    long bound = Math.multiplyExact(prices.perPair(), (long) found.freePairs());
    for (long[] side : List.of(prices.row(), prices.column())) {
      for (long price : side) {
        if (price < 0) {
          refute(Flaw.Claim.HIGHEST_TOTAL, "negative price " + price);
        }
        bound = Math.addExact(bound, price);
      }
    }
    if (bound != found.freePoints()) {
      refute(Flaw.Claim.HIGHEST_TOTAL, "bound " + bound + " for " + found.freePoints());
    }
  }

  private void checkArc(Prices prices, int row, int column, int score) {
    long ends = Math.addExact(prices.row()[row], prices.column()[column]);
    boolean counts = score >= found.lowest().orElse(0);
    if (counts && Math.addExact(ends, prices.perPair()) < score) {
      refute(Flaw.Claim.HIGHEST_TOTAL, "arc " + row + " to " + column + " is underpriced");
    }
  }

  private void forEachFreeArc(ArcCheck check) {
    for (int row = 0; row < problem.rows(); row++) {
      for (int arc = problem.firstArc(row); arc < problem.firstArc(row + 1); arc++) {
        int column = problem.columnOf(arc);
        if (problem.lockOf(row) == PairingProblem.NONE && !problem.isColumnLocked(column)) {
          check.check(row, column, problem.scoreOf(arc));
        }
      }
    }
  }

  private void refute(Flaw.Claim claim, String detail) {
    flaws.add(new Flaw(claim, detail));
  }

  @FunctionalInterface
  private interface ArcCheck {
    void check(int row, int column, int score);
  }
}
