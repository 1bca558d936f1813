package org.ribalta.pairing.entity;

import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/**
 * One criterion of a good pair.
 *
 * @param kind its name
 * @param weight which weight it uses
 * @param fit how far two people meet it, for the mentor first and the mentee second
 */
record ScorePolicy(
    ScorePart.Kind kind, ToIntFunction<Weights> weight, BiFunction<Candidate, Candidate, Fit> fit) {

  /** What it gives, and nothing else: called for every pair there could be. */
  int points(Candidate mentor, Candidate mentee, Weights weights) {
    return fit.apply(mentor, mentee).points(weight.applyAsInt(weights));
  }

  /** What it gives and why: called for the pairs that are shown. */
  ScorePart part(Candidate mentor, Candidate mentee, Weights weights) {
    Fit found = fit.apply(mentor, mentee);
    int maximum = weight.applyAsInt(weights);
    return new ScorePart(kind, found.points(maximum), maximum, found.common(), found.enough());
  }
}
