package org.ribalta.pairing.entity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ribalta.pairing.engine.Assignment;
import org.ribalta.pairing.engine.PairingProblem;
import org.ribalta.pairing.engine.Ranks;
import org.ribalta.pairing.engine.Solution;
import org.ribalta.pairing.engine.Verdict;
import org.ribalta.pairing.engine.Verifier;

/** Turns the engine's numbers back into people and reasons. */
final class Explanation {

  private final MatchProblem match;
  private final Solution solution;
  private final Assignment assignment;
  private final Ranks ranks;

  Explanation(MatchProblem match, Solution solution) {
    this.match = match;
    this.solution = solution;
    this.assignment = solution.assignment();
    this.ranks = Ranks.of(match.problem(), assignment);
  }

  MatchProposal proposal() {
    Verdict verdict = Verifier.verify(match.problem(), solution);
    List<UnmatchedCandidate> unmatched =
        Stream.concat(unmatchedMentors(), unmatchedMentees()).toList();
    return new MatchProposal(
        pairs(),
        unmatched,
        assignment.total(),
        assignment.worst(),
        verdict instanceof Verdict.Proven,
        PairingProof.of(solution.certificate(), match.mentors(), match.mentees()));
  }

  private List<ProposedPair> pairs() {
    return IntStream.range(0, match.mentors().size())
        .filter(row -> assignment.columnOf()[row] != PairingProblem.NONE)
        .mapToObj(row -> pair(row, assignment.columnOf()[row]))
        .toList();
  }

  private ProposedPair pair(int row, int column) {
    Candidate mentor = match.mentors().get(row);
    Candidate mentee = match.mentees().get(column);
    List<ScorePart> parts = ScorePolicies.parts(mentor, mentee, match.weights());
    return new ProposedPair(
        mentor,
        mentee,
        parts.stream().mapToInt(ScorePart::points).sum(),
        parts,
        match.rules().stream().map(HardRule::kind).toList(),
        ranks.row()[row],
        ranks.column()[column]);
  }

  private Stream<UnmatchedCandidate> unmatchedMentors() {
    return unpaired(match.mentors(), ranks.row()).map(mentor -> unmatched(mentor, match.mentees()));
  }

  private Stream<UnmatchedCandidate> unmatchedMentees() {
    return unpaired(match.mentees(), ranks.column())
        .map(mentee -> unmatched(mentee, match.mentors()));
  }

  private static Stream<Candidate> unpaired(List<Candidate> side, int[] rank) {
    return IntStream.range(0, side.size()).filter(at -> rank[at] == 0).mapToObj(side::get);
  }

  private UnmatchedCandidate unmatched(Candidate candidate, List<Candidate> others) {
    Map<HardRule.Kind, Integer> blockedBy = new EnumMap<>(HardRule.Kind.class);
    boolean someoneAllowed = false;
    for (Candidate other : others) {
      List<HardRule.Kind> forbidding = forbidding(candidate, other);
      forbidding.forEach(kind -> blockedBy.merge(kind, 1, Integer::sum));
      someoneAllowed |= forbidding.isEmpty();
    }
    UnmatchedCandidate.Reason reason =
        someoneAllowed
            ? UnmatchedCandidate.Reason.NOT_ENOUGH_PARTNERS
            : UnmatchedCandidate.Reason.NO_ALLOWED_PARTNER;
    return new UnmatchedCandidate(candidate, reason, Collections.unmodifiableMap(blockedBy));
  }

  private List<HardRule.Kind> forbidding(Candidate one, Candidate other) {
    Candidate mentor = one.side() == Side.MENTOR ? one : other;
    Candidate mentee = one.side() == Side.MENTOR ? other : one;
    return match.rules().stream()
        .filter(rule -> !rule.allows(mentor, mentee))
        .map(HardRule::kind)
        .toList();
  }
}
