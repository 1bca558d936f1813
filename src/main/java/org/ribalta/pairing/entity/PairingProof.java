package org.ribalta.pairing.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ribalta.pairing.engine.Certificate;
import org.ribalta.pairing.engine.VertexCover;

/**
 * A certificate of the engine with enrolments in place of row and column numbers; what each part
 * proves is told at {@link Certificate}.
 *
 * @param places enrolments that between them touch every allowed pair, as many as there are pairs
 * @param aboveWorst enrolments that touch every pair better than the worst one, fewer than pairs
 * @param prices points that each enrolment is worth; those of price zero are left out
 * @param perPair points that a place is worth as such, of either sign
 */
public record PairingProof(
    List<UUID> places, List<UUID> aboveWorst, Map<UUID, Long> prices, long perPair) {

  static PairingProof of(
      Certificate certificate, List<Candidate> mentors, List<Candidate> mentees) {
    Map<UUID, Long> prices = new LinkedHashMap<>();
    collect(prices, mentors, certificate.total().row());
    collect(prices, mentees, certificate.total().column());
    return new PairingProof(
        enrolments(certificate.places(), mentors, mentees),
        enrolments(certificate.aboveWorst(), mentors, mentees),
        Collections.unmodifiableMap(prices),
        certificate.total().perPair());
  }

  private static List<UUID> enrolments(
      VertexCover cover, List<Candidate> mentors, List<Candidate> mentees) {
    return Stream.concat(
            IntStream.of(cover.rows()).mapToObj(mentors::get),
            IntStream.of(cover.columns()).mapToObj(mentees::get))
        .map(Candidate::enrolmentId)
        .toList();
  }

  private static void collect(Map<UUID, Long> prices, List<Candidate> side, long[] price) {
    for (int at = 0; at < price.length; at++) {
      if (price[at] != 0) {
        prices.put(side.get(at).enrolmentId(), price[at]);
      }
    }
  }
}
