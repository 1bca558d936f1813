package org.ribalta.programme.entity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.Cadence;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** What settings an edition may have. */
public final class SettingsPolicy {
  static final int LONGEST_TITLE = 120;
  private static final int LONGEST_SENTENCE = 500;
  private static final int MOST_MEETINGS = 52;
  private static final int MOST_PLACES = 100_000;
  private static final int MOST_TOPICS = 100;

  private final Checks checks = new Checks();
  private final Predicate<String> topicExists;
  private final int enrolled;

  /**
   * @param topicExists whether there is a topic of this id
   * @param enrolled how many people take part already
   */
  public SettingsPolicy(Predicate<String> topicExists, int enrolled) {
    this.topicExists = topicExists;
    this.enrolled = enrolled;
  }

  /**
   * What was sent.
   *
   * @param version the one that the sender saw
   */
  public record Sent(
      @Nullable Long version,
      @Nullable String title,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable LocalDate baselineOn,
      @Nullable Cadence cadence,
      @Nullable Integer meetings,
      @Nullable Integer places,
      LabelsPolicy.@Nullable Sent labels,
      @Nullable Goal objective,
      @Nullable List<@Nullable String> topics) {}

  /** The objective as somebody wrote it in their language. */
  public record Goal(
      @Nullable String title,
      @Nullable String method,
      @Nullable String success,
      @Nullable String measurement) {
    private static final Goal NOTHING = new Goal(null, null, null, null);
  }

  /**
   * Checks the settings and puts them in order.
   *
   * @param before what the edition's objective is now; what was not rewritten keeps its words in
   *     the other languages
   * @throws org.ribalta.platform.problem.Refused {@code invalid}
   */
  public EditionSettings checked(Sent sent, Objective before, Language language) {
    Goal goal = sent.objective() == null ? Goal.NOTHING : sent.objective();
    LabelsPolicy.Sent labels = sent.labels() == null ? LabelsPolicy.Sent.NOTHING : sent.labels();
    check(sent, labels, goal);
    return new EditionSettings(
        requireNonNull(sent.title()).strip(),
        requireNonNull(sent.startsOn()),
        requireNonNull(sent.endsOn()),
        requireNonNull(sent.baselineOn()),
        requireNonNull(sent.cadence()),
        requireNonNull(sent.meetings()),
        sent.places(),
        labels.labels(),
        rewritten(before, goal, language),
        inOrder(sent.topics()));
  }

  private void check(Sent sent, LabelsPolicy.Sent labels, Goal goal) {
    checks.that(sent.version() != null, "/version", "required", "Send the version that you read.");
    checks.text(sent.title(), "/title", LONGEST_TITLE);
    PeriodPolicy.check(checks, sent.startsOn(), sent.endsOn());
    baseline(sent.baselineOn(), sent.startsOn());
    rhythm(sent.cadence(), sent.meetings());
    places(sent.places());
    new LabelsPolicy("/labels", checks).check(labels);
    objective(goal);
    topics(sent.topics());
    checks.done();
  }

  private void baseline(@Nullable LocalDate baseline, @Nullable LocalDate start) {
    checks
        .that(baseline != null, "/baselineOn", "required", "Write a day, e.g. 2026-08-25.")
        .then(
            () -> start == null || !requireNonNull(baseline).isAfter(start),
            "/baselineOn",
            "order",
            "Choose a day before the start, or the start itself.");
  }

  private void rhythm(@Nullable Cadence cadence, @Nullable Integer meetings) {
    checks
        .that(cadence != null, "/cadence", "required", "Choose FORTNIGHTLY or MONTHLY.")
        .that(
            meetings != null && meetings >= 1 && meetings <= MOST_MEETINGS,
            "/meetings",
            "range",
            "Write a number from 1 to " + MOST_MEETINGS + ".");
  }

  private void places(@Nullable Integer places) {
    checks
        .that(
            places == null || (places >= 2 && places <= MOST_PLACES),
            "/places",
            "range",
            "Write a number from 2 on, or nothing for as many as come.")
        .then(
            () -> places == null || places >= enrolled,
            "/places",
            "too-few",
            "More people than that take part already.");
  }

  private void objective(Goal goal) {
    checks
        .text(goal.title(), "/objective/title", LONGEST_TITLE)
        .text(goal.method(), "/objective/method", LONGEST_SENTENCE)
        .text(goal.success(), "/objective/success", LONGEST_SENTENCE)
        .text(goal.measurement(), "/objective/measurement", LONGEST_SENTENCE);
  }

  private void topics(@Nullable List<@Nullable String> topics) {
    List<@Nullable String> sent = topics == null ? List.of() : topics;
    checks.that(
        sent.size() <= MOST_TOPICS, "/topics", "too-many", "Choose at most " + MOST_TOPICS + ".");
    for (int at = 0; at < Math.min(sent.size(), MOST_TOPICS); at++) {
      String topic = sent.get(at);
      checks.that(
          topic != null && topicExists.test(topic),
          "/topics/" + at,
          "unknown",
          "Choose one of the topics.");
    }
  }

  private static Objective rewritten(Objective before, Goal goal, Language language) {
    return new Objective(
        said(before.title(), goal.title(), language),
        said(before.method(), goal.method(), language),
        said(before.success(), goal.success(), language),
        said(before.measurement(), goal.measurement(), language));
  }

  private static Text said(Text before, @Nullable String words, Language language) {
    return before.rewritten(language, requireNonNull(words).strip());
  }

  private static List<String> inOrder(@Nullable List<@Nullable String> topics) {
    return topics == null
        ? List.of()
        : topics.stream().map(id -> requireNonNull(id)).distinct().sorted().toList();
  }
}
