package org.ribalta.enrolment;

import java.util.List;

/**
 * What somebody brings to a pair.
 *
 * @param offers ids of the topics that the person can help with
 * @param wants ids of the topics that the person wants to learn
 * @param interests free words
 * @param languages BCP 47 tags
 * @param availability when the person can usually meet
 */
public record Profile(
    List<String> offers,
    List<String> wants,
    List<String> interests,
    List<String> languages,
    List<HalfDay> availability) {

  /** Copies the lists. */
  public Profile {
    offers = List.copyOf(offers);
    wants = List.copyOf(wants);
    interests = List.copyOf(interests);
    languages = List.copyOf(languages);
    availability = List.copyOf(availability);
  }
}
