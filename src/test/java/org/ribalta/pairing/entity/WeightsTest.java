package org.ribalta.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribalta.pairing.entity.CandidateFixture.mentee;
import static org.ribalta.pairing.entity.CandidateFixture.mentor;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WeightsTest {

  @ParameterizedTest
  @CsvSource({
    "400, 250, 150, 120, 81",
    "400, 250, 150, 120, 79",
    "1100, -100, 0, 0, 0",
    "2147483647, 2147483647, 1002, 0, 0"
  })
  void refusesWeightsThatDoNotAddUp(int skills, int exchange, int interests, int free, int cross) {
    assertThatThrownBy(() -> new Weights(skills, exchange, interests, free, cross))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // Fails when a policy reads another policy's weight, or none.
  @ParameterizedTest
  @EnumSource(ScorePart.Kind.class)
  void changeWhoIsChosenWhenAllIsOnOnePart(ScorePart.Kind kind) {
    ScorePart.Kind next = ScorePart.Kind.values()[(kind.ordinal() + 1) % 5];
    Candidate goodAtKind = goodAt(kind, 1);
    Candidate goodAtNext = goodAt(next, 2);
    assertThat(chosen(goodAtKind, goodAtNext, allOn(kind))).isEqualTo(goodAtKind);
    assertThat(chosen(goodAtKind, goodAtNext, allOn(next))).isEqualTo(goodAtNext);
  }

  private static Candidate chosen(Candidate one, Candidate other, Weights weights) {
    List<Candidate> people = List.of(one, other, everyonesMentee());
    MatchProposal proposal = MatchProblem.of(people, HardRules.standard(), weights).propose(1);
    return proposal.pairs().get(0).mentor();
  }

  private static Candidate everyonesMentee() {
    return mentee(1)
        .wants("ai")
        .offers("budget")
        .interests("vela")
        .free("MON_AM", "MON_PM")
        .unit(1)
        .candidate();
  }

  private static Candidate goodAt(ScorePart.Kind kind, int number) {
    CandidateFixture mentor = mentor(number).unit(1);
    return switch (kind) {
      case SKILLS -> mentor.offers("ai").candidate();
      case EXCHANGE -> mentor.wants("budget").candidate();
      case INTERESTS -> mentor.interests("vela").candidate();
      case AVAILABILITY -> mentor.free("MON_AM", "MON_PM").candidate();
      case CROSS_UNIT -> mentor.unit(2).candidate();
    };
  }

  private static Weights allOn(ScorePart.Kind kind) {
    int[] weights = new int[5];
    weights[kind.ordinal()] = Weights.SCORE;
    return new Weights(weights[0], weights[1], weights[2], weights[3], weights[4]);
  }
}
