package org.ribalta.sandbox.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Employee;

/** What a colleague puts in the enrolment form; different for each, the same every time. */
final class Wishes {
  private static final List<String> INTERESTS =
      List.of("fotografia", "corsa", "cucina", "podcast", "montagna", "musica", "viaggi");
  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI");

  private Wishes() {}

  /**
   * The form of the n-th junior or senior: juniors offer digital topics and want business, seniors
   * the other way round.
   */
  static ObjectNode of(Employee person, boolean junior, int n, JsonNode topics) {
    List<String> digital = some(topics, "DIGITAL", n, 3);
    List<String> business = some(topics, "BUSINESS", n, 2);
    ObjectNode form = Json.object().put("side", junior ? "MENTOR" : "MENTEE");
    form.set("offers", Json.tree(junior ? digital : business));
    form.set("wants", Json.tree(junior ? business : digital));
    form.set("interests", Json.tree(List.of(turn(INTERESTS, n), turn(INTERESTS, n + 3))));
    form.set("languages", Json.tree(person.languages()));
    form.set("availability", Json.tree(availability(n)));
    return form;
  }

  private static List<String> some(JsonNode topics, String group, int from, int howMany) {
    List<String> ids = new ArrayList<>();
    topics.forEach(
        topic -> {
          if (group.equals(topic.path("group").asText())) {
            ids.add(topic.path("id").asText());
          }
        });
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < Math.min(howMany, ids.size()); i++) {
      chosen.add(turn(ids, from + i));
    }
    return chosen;
  }

  private static List<String> availability(int n) {
    return Stream.of(
            turn(DAYS, n) + "_AM", turn(DAYS, n + 1) + "_PM", turn(DAYS, n + 2) + "_AM", "FRI_PM")
        .distinct()
        .toList();
  }

  private static String turn(List<String> list, int n) {
    return list.get(n % list.size());
  }
}
