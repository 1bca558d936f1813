package org.ribalta.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribalta.pairing.entity.CandidateFixture.mentee;
import static org.ribalta.pairing.entity.CandidateFixture.mentor;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardRulesTest {

  @Test
  void allowsALevelOneMentorForALevelFiveMentee() {
    assertThat(forbidding(mentor(1).level(1), mentee(1).level(5))).isEmpty();
  }

  // Fails when SENIORITY_GAP is taken out of HardRules.of, or compares the absolute difference.
  @Test
  void refusesALevelFiveMentorForALevelOneMentee() {
    assertThat(forbidding(mentor(1).level(5), mentee(1).level(1)))
        .containsExactly(HardRule.Kind.SENIORITY_GAP);
  }

  // Fails when >= becomes > in the gap, or when equals are let through.
  @ParameterizedTest
  @CsvSource({
    "3, 4, 1, true",
    "3, 3, 1, false",
    "3, 4, 2, false",
    "3, 5, 2, true",
    "4, 3, 1, false"
  })
  void comparesLevels(int mentorLevel, int menteeLevel, int minimum, boolean allowed) {
    HardRule rule = HardRules.seniorityGap(minimum);
    Candidate mentor = mentor(1).level(mentorLevel).candidate();
    Candidate mentee = mentee(1).level(menteeLevel).candidate();
    assertThat(rule.allows(mentor, mentee)).isEqualTo(allowed);
  }

  @Test
  void refusesAPairWhoseDirectionIsNotKnown() {
    assertThat(forbidding(mentor(1).level(null), mentee(1)))
        .containsExactly(HardRule.Kind.SENIORITY_GAP);
    assertThat(forbidding(mentor(1), mentee(1).level(null)))
        .containsExactly(HardRule.Kind.SENIORITY_GAP);
  }

  @Test
  void refusesAGapThatLetsEqualsIn() {
    assertThatThrownBy(() -> HardRules.seniorityGap(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // Fails when CHAIN is taken out of HardRules.of.
  @Test
  void refusesAPairInOneReportingLine() {
    assertThat(forbidding(mentor(1).chain(4, 5, 4), mentee(1).chain(1, 8, 1)))
        .containsExactly(HardRule.Kind.CHAIN);
  }

  /**
   * The chief has two directors; under the first, with a manager between, hang a lead and a clerk.
   * Fails when depth alone decides, when one direction is left out, or when the distance is not 3
   * levels.
   */
  @ParameterizedTest
  @CsvSource({
    "clerk, lead, true",
    "clerk, director, true",
    "director, clerk, true",
    "clerk, chief, false",
    "chief, clerk, false",
    "director, other director, false",
    "clerk, other director, false"
  })
  void looksThreeLevelsUpAndDown(String mentor, String mentee, boolean refused) {
    Map<String, int[]> company =
        Map.of(
            "chief", new int[] {0, 11, 0},
            "director", new int[] {1, 8, 1},
            "lead", new int[] {3, 6, 3},
            "clerk", new int[] {4, 5, 4},
            "other director", new int[] {9, 10, 1});
    int[] one = company.get(mentor);
    int[] other = company.get(mentee);
    List<HardRule.Kind> forbidding =
        forbidding(
            mentor(1).chain(one[0], one[1], one[2]), mentee(1).chain(other[0], other[1], other[2]));
    assertThat(forbidding.contains(HardRule.Kind.CHAIN)).isEqualTo(refused);
  }

  @Test
  void keepsTheWholeLineApartWhereAProgrammeSaysSo() {
    HardRule rule = HardRules.chain(HardRules.WHOLE_CHAIN);
    Candidate clerk = mentor(1).chain(4, 5, 9).candidate();
    Candidate chief = mentee(1).chain(0, 99, 0).candidate();
    assertThat(rule.allows(clerk, chief)).isFalse();
  }

  // Fails when LANGUAGE is taken out of HardRules.of.
  @Test
  void refusesAPairWithoutACommonLanguage() {
    assertThat(forbidding(mentor(1).languages("it", "de"), mentee(1).languages("en")))
        .containsExactly(HardRule.Kind.LANGUAGE);
  }

  // Fails when AVAILABILITY is taken out of HardRules.of.
  @Test
  void refusesAPairWithoutACommonHalfDay() {
    assertThat(forbidding(mentor(1).free("MON_AM"), mentee(1).free("MON_PM", "TUE_AM")))
        .containsExactly(HardRule.Kind.AVAILABILITY);
  }

  private static List<HardRule.Kind> forbidding(CandidateFixture mentor, CandidateFixture mentee) {
    return HardRules.standard().stream()
        .filter(rule -> !rule.allows(mentor.candidate(), mentee.candidate()))
        .map(HardRule::kind)
        .toList();
  }
}
