package org.ribalta.home.control;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonCard;
import org.ribalta.enrolment.Side;
import org.ribalta.programme.RoleLabels;
import org.ribalta.talent.RecordDescription;

/**
 * What a score stands for: with whom somebody is paired and how many meetings they held. Never what
 * a meeting was about.
 *
 * @param edition the programme
 * @param pair null while the person has no partner
 * @param score null while the person keeps it to themselves
 */
public record ReviewView(
    Programme edition, PersonCard person, Side side, @Nullable Pair pair, @Nullable Given score) {

  /**
   * The programme's name.
   *
   * @param labels what the company calls the two roles; null for the usual names
   */
  public record Programme(UUID id, String title, @Nullable RoleLabels labels) {}

  /**
   * The pair.
   *
   * @param held meetings that took place
   * @param required meetings that the pair committed to
   * @param nextAt the next planned one, or null
   */
  public record Pair(PersonCard partner, int held, int required, @Nullable Instant nextAt) {}

  /**
   * What the gradebook was told.
   *
   * @param given what it should hold now
   * @param sentAt when it last took a score, or null
   */
  public record Given(int given, int maximum, @Nullable Instant sentAt) {
    static @Nullable Given of(RecordDescription record) {
      Integer score = record.score();
      return score == null || (!record.agreed() && record.sentAt() == null)
          ? null
          : new Given(score, record.maximum(), record.sentAt());
    }
  }
}
