package org.ribalta.course.entity;

import java.util.List;
import org.ribalta.course.CourseModule;
import org.ribalta.shared.Text;

/**
 * What a module has people read, and what it asks them.
 *
 * @param lead what it is about, in a sentence or two
 * @param questions its activity: it is completed once each is answered
 */
public record ModuleContent(
    CourseModule module, Text title, Text lead, List<Section> sections, List<Question> questions) {

  /** Keeps copies. */
  public ModuleContent {
    sections = List.copyOf(sections);
    questions = List.copyOf(questions);
  }

  /**
   * A part to read in one go.
   *
   * @param minutes how long that takes
   * @param text its paragraphs
   */
  public record Section(int minutes, Text title, List<Text> text) {
    /** Keeps a copy. */
    public Section {
      text = List.copyOf(text);
    }
  }

  /**
   * What people answer in a few lines, for themselves.
   *
   * @param id names the answer
   */
  public record Question(String id, Text text, Text hint) {}

  /** How long all of it takes to read. */
  public int minutes() {
    return sections.stream().mapToInt(Section::minutes).sum();
  }
}
