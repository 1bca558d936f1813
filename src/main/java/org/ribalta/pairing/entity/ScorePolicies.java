package org.ribalta.pairing.entity;

import java.util.List;
import java.util.Objects;

/** Every criterion of a good pair, in the order in which people read them. */
final class ScorePolicies {

  /** Interests in common after which one more makes no difference. */
  static final int ENOUGH_INTERESTS = 3;

  /** Half-days in common after which finding a date is easy. */
  static final int ENOUGH_HALF_DAYS = 5;

  /** The share of what the mentee wants to learn that the mentor can teach. */
  static final ScorePolicy SKILLS =
      new ScorePolicy(
          ScorePart.Kind.SKILLS,
          Weights::skills,
          (mentor, mentee) ->
              new Fit.Overlap(mentee.wants(), mentor.offers(), mentee.wants().size()));

  /** The share of what the mentor wants that the mentee can give back. */
  static final ScorePolicy EXCHANGE =
      new ScorePolicy(
          ScorePart.Kind.EXCHANGE,
          Weights::exchange,
          (mentor, mentee) ->
              new Fit.Overlap(mentor.wants(), mentee.offers(), mentor.wants().size()));

  /** Something to talk about that is not work. */
  static final ScorePolicy INTERESTS =
      new ScorePolicy(
          ScorePart.Kind.INTERESTS,
          Weights::interests,
          (mentor, mentee) ->
              new Fit.Overlap(mentor.interests(), mentee.interests(), ENOUGH_INTERESTS));

  /** Room for meetings. */
  static final ScorePolicy AVAILABILITY =
      new ScorePolicy(
          ScorePart.Kind.AVAILABILITY,
          Weights::availability,
          (mentor, mentee) ->
              new Fit.Overlap(mentor.availability(), mentee.availability(), ENOUGH_HALF_DAYS));

  /** A view of another part of the company; unknown units count as the same. */
  static final ScorePolicy CROSS_UNIT =
      new ScorePolicy(
          ScorePart.Kind.CROSS_UNIT,
          Weights::crossUnit,
          (mentor, mentee) ->
              new Fit.YesOrNo(
                  mentor.unitId() != null
                      && mentee.unitId() != null
                      && !Objects.equals(mentor.unitId(), mentee.unitId())));

  static final List<ScorePolicy> ALL =
      List.of(SKILLS, EXCHANGE, INTERESTS, AVAILABILITY, CROSS_UNIT);

  private ScorePolicies() {}

  /** Why these two, part by part. */
  static List<ScorePart> parts(Candidate mentor, Candidate mentee, Weights weights) {
    return ALL.stream().map(policy -> policy.part(mentor, mentee, weights)).toList();
  }

  static int score(Candidate mentor, Candidate mentee, Weights weights) {
    int score = 0;
    for (ScorePolicy policy : ALL) {
      score += policy.points(mentor, mentee, weights);
    }
    return score;
  }
}
