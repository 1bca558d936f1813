package org.ribalta.pairing.entity;

import java.util.Comparator;
import java.util.List;
import org.ribalta.pairing.engine.PairingProblem;
import org.ribalta.pairing.engine.PairingSolver;
import org.ribalta.pairing.engine.Solution;

/**
 * Everybody to be paired in one run, under the rules and weights of a programme. Pure: it reads no
 * clock and no database, and the order in which people are given makes no difference.
 *
 * <p>Building it looks at every mentor with every mentee once.
 */
public final class MatchProblem {

  /**
   * Names what the rules and parts mean. Stored with each run; changes whenever the same people
   * could be forbidden, scored or explained otherwise.
   */
  public static final String RULES_VERSION = "2026-11";

  private final List<Candidate> mentors;
  private final List<Candidate> mentees;
  private final List<HardRule> rules;
  private final Weights weights;
  private final PairingProblem problem;

  private MatchProblem(List<Candidate> candidates, List<HardRule> rules, Weights weights) {
    this.mentors = side(candidates, Side.MENTOR);
    this.mentees = side(candidates, Side.MENTEE);
    this.rules = List.copyOf(rules);
    this.weights = weights;
    this.problem = allowedPairs();
  }

  /** Applies the rules and scores whatever they allow. */
  public static MatchProblem of(List<Candidate> candidates, List<HardRule> rules, Weights weights) {
    return new MatchProblem(candidates, rules, weights);
  }

  private static List<Candidate> side(List<Candidate> candidates, Side side) {
    return candidates.stream()
        .filter(candidate -> candidate.side() == side)
        .sorted(Comparator.comparing(Candidate::enrolmentId))
        .toList();
  }

  private PairingProblem allowedPairs() {
    PairingProblem.Builder builder = PairingProblem.builder(mentors.size(), mentees.size());
    for (int row = 0; row < mentors.size(); row++) {
      for (int column = 0; column < mentees.size(); column++) {
        Candidate mentor = mentors.get(row);
        Candidate mentee = mentees.get(column);
        if (allows(mentor, mentee)) {
          builder.arc(row, column, ScorePolicies.score(mentor, mentee, weights));
        }
      }
    }
    return builder.build();
  }

  private boolean allows(Candidate mentor, Candidate mentee) {
    for (HardRule rule : rules) {
      if (!rule.allows(mentor, mentee)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The best pairs, proven and explained.
   *
   * @param seed decides between assignments that are equally good
   */
  public MatchProposal propose(long seed) {
    Solution solution = PairingSolver.solve(problem, seed);
    return new Explanation(this, solution).proposal();
  }

  List<Candidate> mentors() {
    return mentors;
  }

  List<Candidate> mentees() {
    return mentees;
  }

  List<HardRule> rules() {
    return rules;
  }

  Weights weights() {
    return weights;
  }

  /** Mentors are the rows and mentees the columns. */
  PairingProblem problem() {
    return problem;
  }
}
