package org.ribalta.pairing.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks a solution against its problem alone: that it is an assignment, that its figures are
 * right, and that its certificate proves each of them best over every free arc.
 *
 * <p>Shares no code with the solver and believes nothing it says: sizes, indexes and sums are
 * recomputed, and arithmetic that would overflow is a flaw. O(rows + columns + arcs).
 */
public final class Verifier {

  private Verifier() {}

  /** Never throws for a wrong solution; says what is wrong with it. */
  public static Verdict verify(PairingProblem problem, Solution solution) {
    List<Flaw> flaws = new ArrayList<>();
    AssignmentCheck assignment = new AssignmentCheck(problem, solution.assignment());
    flaws.addAll(assignment.flaws());
    if (flaws.isEmpty()) {
      flaws.addAll(new CertificateCheck(problem, assignment, solution.certificate()).flaws());
    }
    return flaws.isEmpty() ? new Verdict.Proven() : new Verdict.Refuted(List.copyOf(flaws));
  }
}
