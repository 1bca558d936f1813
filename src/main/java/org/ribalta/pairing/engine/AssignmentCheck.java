package org.ribalta.pairing.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The verifier's first half: is it an assignment of this problem, with the figures stated? */
final class AssignmentCheck {

  private final PairingProblem problem;
  private final Assignment claimed;
  private final List<Flaw> flaws = new ArrayList<>();
  private int pairs;
  private int freePairs;
  private long points;
  private long freePoints;
  private OptionalInt lowest = OptionalInt.empty();

  AssignmentCheck(PairingProblem problem, Assignment claimed) {
    this.problem = problem;
    this.claimed = claimed;
    if (claimed.columnOf().length == problem.rows()) {
      recount();
      compare();
    } else {
      refute(Flaw.Claim.ASSIGNMENT, "columns for " + claimed.columnOf().length + " rows");
    }
  }

  List<Flaw> flaws() {
    return flaws;
  }

  int freePairs() {
    return freePairs;
  }

  long freePoints() {
    return freePoints;
  }

  OptionalInt lowest() {
    return lowest;
  }

  private void recount() {
    boolean[] taken = new boolean[problem.columns()];
    for (int row = 0; row < problem.rows(); row++) {
      int column = claimed.columnOf()[row];
      if (problem.lockOf(row) != PairingProblem.NONE && problem.lockOf(row) != column) {
        refute(Flaw.Claim.LOCKS, "row " + row + " has column " + column);
      }
      if (column != PairingProblem.NONE) {
        countPair(row, column, taken);
      }
    }
  }

  private void countPair(int row, int column, boolean[] taken) {
    int found = PairingProblem.NONE;
    for (int arc = problem.firstArc(row); arc < problem.firstArc(row + 1); arc++) {
      found = problem.columnOf(arc) == column ? arc : found;
    }
    if (found == PairingProblem.NONE || taken[column]) {
      refute(Flaw.Claim.ASSIGNMENT, "row " + row + " cannot have column " + column);
      return;
    }
    taken[column] = true;
    count(problem.scoreOf(found), problem.lockOf(row) == PairingProblem.NONE);
  }

  private void count(int score, boolean free) {
    pairs++;
    points += score;
    if (free) {
      freePairs++;
      freePoints += score;
      lowest = OptionalInt.of(Math.min(score, lowest.orElse(score)));
    }
  }

  private void compare() {
    if (pairs != claimed.places()) {
      refute(Flaw.Claim.PLACES, pairs + ", not " + claimed.places());
    }
    if (!lowest.equals(claimed.worst())) {
      refute(Flaw.Claim.WORST, lowest + ", not " + claimed.worst());
    }
    if (points != claimed.total()) {
      refute(Flaw.Claim.TOTAL, points + ", not " + claimed.total());
    }
  }

  private void refute(Flaw.Claim claim, String detail) {
    flaws.add(new Flaw(claim, detail));
  }
}
