package org.ribalta.pairing.entity;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a run proposes to the programme manager, who confirms it or not.
 *
 * @param pairs in the order of the mentors' enrolment ids
 * @param unmatched mentors first, each side in the order of enrolment ids
 * @param total points of all pairs
 * @param worst points of the poorest pair; empty when there is no pair
 * @param proven whether the verifier, which shares no code with the solver, accepted the proof
 */
public record MatchProposal(
    List<ProposedPair> pairs,
    List<UnmatchedCandidate> unmatched,
    long total,
    OptionalInt worst,
    boolean proven,
    PairingProof proof) {}
