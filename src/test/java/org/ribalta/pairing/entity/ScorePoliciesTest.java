package org.ribalta.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.pairing.entity.CandidateFixture.mentee;
import static org.ribalta.pairing.entity.CandidateFixture.mentor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorePoliciesTest {

  // Fails when a mentor is credited for topics that nobody asked for.
  @Test
  void givesSkillsByTheShareOfWhatTheMenteeWants() {
    Candidate mentor = mentor(1).offers("ai", "video", "security").candidate();
    Candidate mentee = mentee(1).wants("security", "ai", "sheets").candidate();
    ScorePart part = ScorePolicies.SKILLS.part(mentor, mentee, Weights.STANDARD);
    assertThat(part.points()).isEqualTo(400 * 2 / 3);
    assertThat(part.maximum()).isEqualTo(400);
    assertThat(part.common()).containsExactly("ai", "security");
    assertThat(part.enough()).isEqualTo(3);
  }

  // Fails when the two directions of the exchange are mixed up.
  @Test
  void givesExchangeForWhatTheMenteeGivesBack() {
    Candidate mentor = mentor(1).wants("negotiation").offers("ai").candidate();
    Candidate mentee = mentee(1).offers("negotiation", "budget").wants("ai").candidate();
    ScorePart part = ScorePolicies.EXCHANGE.part(mentor, mentee, Weights.STANDARD);
    assertThat(part.points()).isEqualTo(250);
    assertThat(part.common()).containsExactly("negotiation");
  }

  @Test
  void givesNothingForWhatNobodyAskedFor() {
    Candidate mentor = mentor(1).offers("ai").candidate();
    ScorePart part = ScorePolicies.SKILLS.part(mentor, mentee(1).candidate(), Weights.STANDARD);
    assertThat(part.points()).isZero();
    assertThat(part.enough()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "vela, 50",
    "vela cucina, 100",
    "vela cucina jazz, 150",
    "vela cucina jazz orto, 150"
  })
  void givesInterestsUpToThreeInCommon(String words, int points) {
    Candidate mentor = mentor(1).interests("vela", "cucina", "jazz", "orto").candidate();
    Candidate mentee = mentee(1).interests(words.split(" ")).candidate();
    ScorePart part = ScorePolicies.INTERESTS.part(mentor, mentee, Weights.STANDARD);
    assertThat(part.points()).isEqualTo(points);
    assertThat(part.common()).hasSize(words.split(" ").length);
  }

  @Test
  void givesAvailabilityByHalfDaysInCommon() {
    Candidate mentor = mentor(1).free("MON_AM", "TUE_PM", "FRI_AM").candidate();
    Candidate mentee = mentee(1).free("TUE_PM", "MON_AM", "WED_AM").candidate();
    ScorePart part = ScorePolicies.AVAILABILITY.part(mentor, mentee, Weights.STANDARD);
    assertThat(part.points()).isEqualTo(120 * 2 / 5);
    assertThat(part.common()).containsExactly("MON_AM", "TUE_PM");
  }

  // Fails when two people without a unit count as being from different ones.
  @ParameterizedTest
  @CsvSource({"1, 2, 80", "1, 1, 0", "1, , 0", ", 2, 0", ", , 0"})
  void givesCrossUnitOnlyForTwoKnownUnits(Integer mentorUnit, Integer menteeUnit, int points) {
    Candidate mentor = mentor(1).unit(mentorUnit).candidate();
    Candidate mentee = mentee(1).unit(menteeUnit).candidate();
    ScorePart part = ScorePolicies.CROSS_UNIT.part(mentor, mentee, Weights.STANDARD);
    assertThat(part.points()).isEqualTo(points);
  }

  @Test
  void givesAPairThatNothingCouldImproveTheWholeScore() {
    String[] week = {"MON_AM", "MON_PM", "TUE_AM", "TUE_PM", "WED_AM"};
    CandidateFixture mentor = mentor(1).offers("ai").wants("budget").unit(1).free(week);
    CandidateFixture mentee = mentee(1).offers("budget").wants("ai").unit(2).free(week);
    Candidate one = mentor.interests("vela", "jazz", "orto").candidate();
    Candidate other = mentee.interests("vela", "jazz", "orto").candidate();
    assertThat(ScorePolicies.score(one, other, Weights.STANDARD)).isEqualTo(Weights.SCORE);
  }

  @Test
  void listsEveryPartEvenWithoutPoints() {
    assertThat(ScorePolicies.parts(mentor(1).candidate(), mentee(1).candidate(), Weights.STANDARD))
        .extracting(ScorePart::kind)
        .containsExactly(ScorePart.Kind.values());
  }
}
