package org.ribalta.sandbox.deeplink;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ribalta.sandbox.course.Added;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.gradebook.Gradebook;
import org.ribalta.sandbox.gradebook.LineItem;
import org.ribalta.sandbox.gradebook.ReviewJson;
import org.ribalta.sandbox.store.MemoryFile;

/** Makes activities, and their gradebook columns, of the items that a tool answered. */
@Singleton
public class AddActivities {
  private static final String TYPE = "ltiResourceLink";

  private final Courses courses;
  private final Gradebook gradebook;
  private final MemoryFile memory;

  @Inject
  public AddActivities(Courses courses, Gradebook gradebook, MemoryFile memory) {
    this.courses = courses;
    this.gradebook = gradebook;
    this.memory = memory;
  }

  /** Adds every link to a tool; other items were not asked for. */
  public synchronized List<Added> add(Course course, List<JsonNode> items) {
    List<Added> added = new ArrayList<>();
    for (JsonNode item : items) {
      if (TYPE.equals(item.path("type").asText())) {
        added.add(add(course, item));
      }
    }
    return added;
  }

  private Added add(Course course, JsonNode item) {
    String id = courses.nextActivity();
    String title = item.path("title").asText(course.title().it());
    JsonNode wish = item.path("lineItem");
    Course.Activity activity =
        new Course.Activity(
            id,
            wish.isObject() ? column(course, id, title, wish).id() : null,
            wish.path("scoreMaximum").asDouble(0),
            same(title),
            same(item.path("text").asText("")),
            custom(item.path("custom")),
            item.path("submission").path("endDateTime").asText(null));
    Added added = new Added(course.id(), activity);
    memory.update(
        now -> now.withAdded(Stream.concat(now.added().stream(), Stream.of(added)).toList()));
    return added;
  }

  private LineItem column(Course course, String activity, String title, JsonNode wish) {
    return gradebook.add(
        new LineItem(
            null,
            course.id(),
            wish.path("label").asText(title),
            wish.path("scoreMaximum").asDouble(),
            activity,
            wish.path("resourceId").asText(null),
            wish.path("tag").asText(null),
            ReviewJson.read(wish.path("submissionReview"))));
  }

  private static Map<String, String> custom(JsonNode sent) {
    Map<String, String> custom = new TreeMap<>();
    sent.properties().forEach(each -> custom.put(each.getKey(), each.getValue().asText()));
    return custom;
  }

  private static Course.Text same(String text) {
    return new Course.Text(text, text);
  }
}
