package org.ribalta.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings to a pair.
 *
 * @param offers ids of the topics that the person can help with
 * @param wants ids of the topics that the person wants to learn
 * @param interests free words
 * @param languages BCP 47 tags
 * @param availability when the person can usually meet
 * @param expectations what the person hopes for; read by their partner and whoever manages the
 *     programme, by nobody else
 * @param digitalLevel how at ease the person says to be with digital tools
 */
public record Profile(
    List<String> offers,
    List<String> wants,
    List<String> interests,
    List<String> languages,
    List<HalfDay> availability,
    @Nullable String expectations,
    @Nullable DigitalLevel digitalLevel) {

  /** Copies the lists. */
  public Profile {
    offers = List.copyOf(offers);
    wants = List.copyOf(wants);
    interests = List.copyOf(interests);
    languages = List.copyOf(languages);
    availability = List.copyOf(availability);
  }
}
