package org.ribalta.pairing.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonCard;
import org.ribalta.pairing.PartDescription;
import org.ribalta.pairing.entity.HardRule;
import org.ribalta.pairing.entity.MatchRun;
import org.ribalta.pairing.entity.Side;
import org.ribalta.pairing.entity.UnmatchedCandidate;

/**
 * A search for pairs as the programme manager reads it.
 *
 * @param proven whether the proof was accepted by a verifier that shares no code with the solver
 * @param total points of all pairs
 * @param worst points of the poorest pair; null when there is no pair
 * @param certificate the proof, by enrolment
 */
record MatchRunBody(
    UUID id,
    UUID editionId,
    Instant createdAt,
    MatchRun.State state,
    boolean proven,
    long total,
    @Nullable Integer worst,
    String rulesVersion,
    long seed,
    List<Pair> pairs,
    List<Unmatched> unmatched,
    Certificate certificate) {

  /**
   * A proposed pair.
   *
   * @param passed the hard rules that allowed it
   * @param mentorRank 1 when no other mentee would score higher with this mentor
   * @param menteeRank 1 when no other mentor would score higher with this mentee
   */
  record Pair(
      UUID id,
      PersonCard mentor,
      PersonCard mentee,
      int score,
      List<PartDescription> parts,
      List<HardRule.Kind> passed,
      int mentorRank,
      int menteeRank) {}

  /**
   * Somebody without a pair.
   *
   * @param blockedBy how many people of the other side each hard rule forbids to this one
   */
  record Unmatched(
      PersonCard person,
      Side side,
      UnmatchedCandidate.Reason reason,
      Map<HardRule.Kind, Integer> blockedBy) {}

  /** The proof of each goal: most places, the best worst pair, the highest total. */
  record Certificate(Cover places, Cover worst, Prices total) {}

  /** Enrolments that between them touch every allowed pair (Kőnig's theorem). */
  record Cover(List<UUID> cover) {}

  /** Dual prices, in points. */
  record Prices(Map<UUID, Long> prices, long perPair) {}
}
