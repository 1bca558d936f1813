package org.ribalta.sandbox.course;

import java.util.List;
import java.util.Map;

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
   * @param lineItem its column in the gradebook; null for none
   * @param maximum the best score of that column
   * @param custom what the tool gets back with each launch; null for nothing
   * @param endsAt when it is due, ISO 8601; or null
   */
  public record Activity(
      String id,
      String lineItem,
      double maximum,
      Text title,
      Text description,
      Map<String, String> custom,
      String endsAt) {}

  /** The same course seen from another of its activities. */
  Course at(Activity other) {
    return new Course(id, shortName, deployment, title, summary, sections, other);
  }

  /** The same words in the two languages of the LMS. */
  public record Text(String it, String en) {
    public String in(String language) {
      return "en".equals(language) ? en : it;
    }
  }
}
