package org.ribalta.sandbox.course;

import java.util.List;

/**
 * A course with one external activity.
 *
 * @param deployment of the tool there: it names the tool's customer
 */
public record Course(
    String id,
    String shortName,
    String deployment,
    Text title,
    Text summary,
    List<Section> sections,
    Activity activity) {

  /** A paragraph of the course's own. */
  public record Section(Text title, Text text) {}

  /**
   * A link to the tool.
   *
   * @param id the LTI resource link
   * @param lineItem its column in the gradebook
   * @param maximum the best score of that column
   */
  public record Activity(
      String id, String lineItem, double maximum, Text title, Text description) {}

  /** The same words in the two languages of the LMS. */
  public record Text(String it, String en) {
    public String in(String language) {
      return "en".equals(language) ? en : it;
    }
  }
}
