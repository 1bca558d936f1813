package org.ribalta.course.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Checks;

/** What counts as having done a module: each of its questions answered, in words. */
public final class AnswersPolicy {
  /** The most characters of an answer. */
  public static final int LONGEST = 2000;

  private AnswersPolicy() {}

  /**
   * Checks and tidies answers.
   *
   * @throws org.ribalta.platform.problem.Refused {@code invalid}, for each answer that is missing,
   *     too long or to no question of the module
   */
  public static Map<String, String> checked(
      List<ModuleContent.Question> questions, @Nullable Map<String, @Nullable String> sent) {
    Map<String, @Nullable String> given = sent == null ? Map.of() : sent;
    Checks checks = new Checks();
    questions.forEach(each -> checks.text(given.get(each.id()), "/answers/" + each.id(), LONGEST));
    checks
        .that(
            questions.stream().map(ModuleContent.Question::id).toList().containsAll(given.keySet()),
            "/answers",
            "unknown",
            "Answer the questions of this module only.")
        .done();
    Map<String, String> tidy = new TreeMap<>();
    given.forEach((id, text) -> tidy.put(id, requireNonNull(text).strip()));
    return tidy;
  }
}
