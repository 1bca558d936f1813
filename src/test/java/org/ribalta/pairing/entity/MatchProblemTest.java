package org.ribalta.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.pairing.entity.CandidateFixture.mentee;
import static org.ribalta.pairing.entity.CandidateFixture.mentor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchProblemTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 3", "3, 0", "12, 9", "60, 80", "500, 500"})
  void proposesProvenPairsWhosePartsAddUp(int mentors, int mentees) {
    MatchProposal proposal = propose(RandomCompany.of(mentors, mentees, 4));
    assertThat(proposal.proven()).isTrue();
    for (ProposedPair pair : proposal.pairs()) {
      assertThat(pair.parts().stream().mapToInt(ScorePart::points).sum()).isEqualTo(pair.score());
      assertThat(pair.score()).isBetween(proposal.worst().getAsInt(), Weights.SCORE);
      assertThat(pair.passed()).containsExactly(HardRule.Kind.values());
      assertThat(pair.mentorRank()).isPositive();
      assertThat(pair.menteeRank()).isPositive();
    }
    assertThat(proposal.pairs().stream().mapToLong(ProposedPair::score).sum())
        .isEqualTo(proposal.total());
    assertThat(2 * proposal.pairs().size() + proposal.unmatched().size())
        .isEqualTo(mentors + mentees);
  }

  // Fails when the rules are not applied before the engine runs.
  @Test
  void proposesNobodyWhomARuleForbids() {
    for (ProposedPair pair : propose(RandomCompany.of(60, 60, 8)).pairs()) {
      assertThat(HardRules.standard()).allMatch(rule -> rule.allows(pair.mentor(), pair.mentee()));
    }
  }

  @Test
  void answersTheSameWhateverTheOrderOfPeople() {
    List<Candidate> people = RandomCompany.of(30, 25, 2);
    List<Candidate> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(propose(shuffled)).isEqualTo(propose(people));
  }

  @Test
  void ranksAPairForBoth() {
    Candidate good = mentor(1).offers("ai", "video").candidate();
    Candidate fair = mentor(2).offers("ai").candidate();
    Candidate first = mentee(1).wants("ai", "video").candidate();
    Candidate second = mentee(2).wants("video", "law").candidate();
    List<ProposedPair> pairs = propose(List.of(good, fair, first, second)).pairs();
    assertThat(pairs).extracting(ProposedPair::mentor).containsExactly(good, fair);
    assertThat(pairs).extracting(ProposedPair::mentee).containsExactly(second, first);
    assertThat(pairs).extracting(ProposedPair::mentorRank).containsExactly(2, 1);
    assertThat(pairs).extracting(ProposedPair::menteeRank).containsExactly(1, 2);
  }

  // Fails when blockedBy counts only the first rule that forbids, or swaps mentor and mentee.
  @Test
  void tellsWhichRulesLeaveSomebodyWithoutAPartner() {
    Candidate alone = mentee(1).level(1).languages("en").candidate();
    MatchProposal proposal =
        propose(List.of(mentor(1).candidate(), mentor(2).languages("en").candidate(), alone));
    UnmatchedCandidate last = proposal.unmatched().get(2);
    assertThat(last.candidate()).isEqualTo(alone);
    assertThat(last.reason()).isEqualTo(UnmatchedCandidate.Reason.NO_ALLOWED_PARTNER);
    assertThat(last.blockedBy())
        .isEqualTo(Map.of(HardRule.Kind.SENIORITY_GAP, 2, HardRule.Kind.LANGUAGE, 1));
  }

  @Test
  void tellsThatTooFewAreThereForEverybody() {
    Candidate better = mentor(2).offers("ai").candidate();
    Candidate mentee = mentee(1).wants("ai").candidate();
    MatchProposal proposal = propose(List.of(mentor(1).candidate(), better, mentee));
    assertThat(proposal.pairs()).extracting(ProposedPair::mentor).containsExactly(better);
    assertThat(proposal.unmatched())
        .containsExactly(
            new UnmatchedCandidate(
                mentor(1).candidate(), UnmatchedCandidate.Reason.NOT_ENOUGH_PARTNERS, Map.of()));
  }

  // The proof must be checkable by somebody who has the scores and nothing else.
  @Test
  void provesTheTotalInEnrolments() {
    MatchProposal proposal = propose(RandomCompany.of(20, 25, 6));
    PairingProof proof = proposal.proof();
    int pairs = proposal.pairs().size();
    long bound = proof.prices().values().stream().mapToLong(Long::longValue).sum();
    assertThat(bound + pairs * proof.perPair()).isEqualTo(proposal.total());
    assertThat(proof.places()).hasSize(pairs);
    assertThat(proof.aboveWorst()).hasSizeLessThan(pairs);
    for (ProposedPair pair : proposal.pairs()) {
      long mentor = proof.prices().getOrDefault(pair.mentor().enrolmentId(), 0L);
      long mentee = proof.prices().getOrDefault(pair.mentee().enrolmentId(), 0L);
      assertThat(mentor + mentee + proof.perPair()).isEqualTo(pair.score());
    }
  }

  // Fails when rules or parts change their meaning: then RULES_VERSION must change with them.
  @Test
  void meansTheSameUnderTheSameVersion() {
    MatchProposal proposal = propose(RandomCompany.of(40, 40, 11));
    assertThat(MatchProblem.RULES_VERSION).isEqualTo("2026-11");
    assertThat(proposal.total()).isEqualTo(22_497);
    assertThat(proposal.worst()).hasValue(366);
  }

  private static MatchProposal propose(List<Candidate> people) {
    return MatchProblem.of(people, HardRules.standard(), Weights.STANDARD).propose(3);
  }
}
