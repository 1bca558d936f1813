package org.ribalta.pairing.entity;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.ChainLabel;

/**
 * All that the matcher knows about somebody who enrolled. What is not here cannot influence a pair:
 * there is no age, no date of birth, no hiring date and no tenure.
 *
 * @param enrolmentId the enrolment that this is a picture of
 * @param personId the person enrolled
 * @param side what the person enrolled to be
 * @param seniority level of the job, 1 the lowest; null when the directory does not know it
 * @param chain place in the reporting chain, from the same reading of the directory for everybody
 * @param unitId organisational unit, or null
 * @param offers ids of the topics that the person can give
 * @param wants ids of the topics that the person would like to receive
 * @param interests free words; case and surrounding blanks do not count
 * @param languages language tags; only the primary language counts, {@code it-CH} is {@code it}
 *     (RFC 5646 §2.2.1)
 * @param availability half-days of the week such as {@code MON_AM}
 */
public record Candidate(
    UUID enrolmentId,
    UUID personId,
    Side side,
    @Nullable Integer seniority,
    ChainLabel chain,
    @Nullable UUID unitId,
    Set<String> offers,
    Set<String> wants,
    Set<String> interests,
    Set<String> languages,
    Set<String> availability) {

  public Candidate {
    Objects.requireNonNull(enrolmentId);
    Objects.requireNonNull(personId);
    Objects.requireNonNull(side);
    Objects.requireNonNull(chain);
    offers = Set.copyOf(offers);
    wants = Set.copyOf(wants);
    interests = each(interests, word -> word.strip().toLowerCase(Locale.ROOT));
    languages = each(languages, tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
    availability = Set.copyOf(availability);
  }

  private static Set<String> each(Set<String> words, UnaryOperator<String> normalised) {
    return words.stream().map(normalised).collect(Collectors.toUnmodifiableSet());
  }
}
