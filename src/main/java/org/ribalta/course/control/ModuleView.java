package org.ribalta.course.control;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribalta.course.ModuleProgress;
import org.ribalta.course.entity.ModuleContent;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/**
 * A module as somebody who has it in their course reads it.
 *
 * @param sections what to read
 * @param questions what to answer
 * @param answers what the reader answered, by question; empty before
 */
public record ModuleView(
    ModuleProgress progress,
    String lead,
    List<Section> sections,
    List<Question> questions,
    Map<String, String> answers) {

  /**
   * A part to read.
   *
   * @param minutes how long that takes
   * @param text its paragraphs
   */
  public record Section(int minutes, String title, List<String> text) {}

  /** What to answer. */
  public record Question(String id, String text, String hint) {}

  static ModuleView of(
      ModuleProgress progress,
      ModuleContent content,
      @Nullable Map<String, String> answers,
      Language language) {
    return new ModuleView(
        progress,
        content.lead().in(language),
        content.sections().stream().map(each -> section(each, language)).toList(),
        content.questions().stream().map(each -> question(each, language)).toList(),
        answers == null ? Map.of() : answers);
  }

  private static Section section(ModuleContent.Section section, Language language) {
    List<String> paragraphs =
        section.text().stream().map((Text each) -> each.in(language)).toList();
    return new Section(section.minutes(), section.title().in(language), paragraphs);
  }

  private static Question question(ModuleContent.Question question, Language language) {
    return new Question(question.id(), question.text().in(language), question.hint().in(language));
  }
}
