package org.ribalta.enrolment.entity;

import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ribalta.enrolment.DigitalLevel;
import org.ribalta.enrolment.HalfDay;
import org.ribalta.enrolment.Profile;
import org.ribalta.platform.problem.Checks;

/**
 * What a profile must hold: something to give and something to get, a language, a time to meet. It
 * is an exchange, not a service.
 */
public final class ProfilePolicy {
  private static final int MOST = 20;
  private static final int MOST_INTERESTS = 10;
  private static final int LONGEST_INTEREST = 60;
  private static final int LONGEST_EXPECTATIONS = 500;

  private final Predicate<String> topicExists;
  private final Checks checks;

  /**
   * @param topicExists whether there is a topic of this id
   * @param checks where to note what is wrong
   */
  public ProfilePolicy(Predicate<String> topicExists, Checks checks) {
    this.topicExists = topicExists;
    this.checks = checks;
  }

  /** What was sent; any list may be null or hold nulls. */
  public record Sent(
      List<String> offers,
      List<String> wants,
      List<String> interests,
      List<String> languages,
      List<HalfDay> availability,
      @Nullable String expectations,
      @Nullable DigitalLevel digitalLevel) {}

  /**
   * Checks a profile and puts it in order: each thing once, sorted.
   *
   * @throws org.ribalta.platform.problem.Refused {@code invalid}
   */
  public Profile checked(Sent sent) {
    List<String> interests = orEmpty(sent.interests());
    topics("/offers", sent.offers());
    topics("/wants", sent.wants());
    checks.that(
        interests.size() <= MOST_INTERESTS,
        "/interests",
        "too-many",
        "Write at most " + MOST_INTERESTS + ".");
    each("/interests", interests, ProfilePolicy::isInterest, "text", "Write 1 to 60 characters.");
    some("/languages", sent.languages(), "Choose at least one language you can talk in.");
    each("/languages", sent.languages(), ProfilePolicy::isLanguage, "language", "Write e.g. it.");
    some("/availability", sent.availability(), "Choose at least one half-day.");
    each("/availability", sent.availability(), Objects::nonNull, "required", "Write e.g. MON_AM.");
    String expectations = blankToNull(sent.expectations());
    checks.that(
        expectations == null || expectations.length() <= LONGEST_EXPECTATIONS,
        "/expectations",
        "too-long",
        "Write at most " + LONGEST_EXPECTATIONS + " characters.");
    checks.done();
    return new Profile(
        inOrder(sent.offers()),
        inOrder(sent.wants()),
        inOrder(interests.stream().map(String::strip).toList()),
        inOrder(sent.languages()),
        inOrder(sent.availability()),
        expectations,
        sent.digitalLevel());
  }

  private void topics(String pointer, List<String> ids) {
    some(pointer, ids, "Choose at least one topic.");
    each(
        pointer,
        ids,
        id -> id != null && topicExists.test(id),
        "unknown",
        "Choose one of the topics.");
  }

  private void some(String pointer, List<?> list, String detail) {
    checks
        .that(list != null && !list.isEmpty(), pointer, "required", detail)
        .then(() -> list.size() <= MOST, pointer, "too-many", "Choose at most " + MOST + ".");
  }

  private <T> void each(
      String pointer, List<T> list, Predicate<T> fine, String code, String detail) {
    IntStream.range(0, orEmpty(list).size())
        .limit(MOST)
        .forEach(at -> checks.that(fine.test(list.get(at)), pointer + "/" + at, code, detail));
  }

  private static boolean isInterest(String word) {
    return word != null && !word.isBlank() && word.strip().length() <= LONGEST_INTEREST;
  }

  private static boolean isLanguage(String tag) {
    try {
      return tag != null && !new Locale.Builder().setLanguageTag(tag).build().toString().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static @Nullable String blankToNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <T extends Comparable<T>> List<T> inOrder(List<T> list) {
    return list.stream().distinct().sorted(Comparator.naturalOrder()).toList();
  }
}
