package org.ribalta.pairing.entity;

import java.util.List;

/**
 * A pair that a run proposes, with its reasons.
 *
 * @param score 0 to {@value Weights#SCORE}, the sum of its parts
 * @param parts every reason, those without points included
 * @param passed the hard rules that allowed it: all there were
 * @param mentorRank 1 when no mentee that the mentor is allowed to have scores higher, and one more
 *     for each who does
 * @param menteeRank the same for the mentee
 */
public record ProposedPair(
    Candidate mentor,
    Candidate mentee,
    int score,
    List<ScorePart> parts,
    List<HardRule.Kind> passed,
    int mentorRank,
    int menteeRank) {}
