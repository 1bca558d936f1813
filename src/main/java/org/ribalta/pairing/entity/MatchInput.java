package org.ribalta.pairing.entity;

import java.util.List;

/**
 * Everything that decides what a run proposes, but the seed. Stored with the run.
 *
 * @param candidates people as they were
 * @param chainDistance levels of a reporting line that are kept apart
 * @param minimumGap levels between mentor and mentee
 */
public record MatchInput(
    List<Candidate> candidates, Weights weights, int chainDistance, int minimumGap) {

  /** Copies the list. */
  public MatchInput {
    candidates = List.copyOf(candidates);
  }

  /** People under the rules and weights of a programme that says nothing. */
  public static MatchInput standard(List<Candidate> candidates) {
    return new MatchInput(
        candidates, Weights.STANDARD, HardRules.CHAIN_DISTANCE, HardRules.MINIMUM_GAP);
  }

  /** What the engine makes of it; the same seed gives the same proposal. */
  public MatchProposal propose(long seed) {
    return MatchProblem.of(candidates, HardRules.of(chainDistance, minimumGap), weights)
        .propose(seed);
  }
}
