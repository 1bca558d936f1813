package org.ribalta.sandbox.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Employee;

/** What a colleague puts in the enrolment form: drawn by lot, the same lot for the same person. */
final class Wishes {
  private static final List<String> INTERESTS =
      List.of("fotografia", "corsa", "cucina", "podcast", "montagna", "musica", "viaggi");
  private static final List<String> HALF_DAYS =
      List.of(
          "MON_AM", "MON_PM", "TUE_AM", "TUE_PM", "WED_AM", "WED_PM", "THU_AM", "THU_PM", "FRI_AM",
          "FRI_PM");

  private final Random lot;
  private final JsonNode topics;

  private Wishes(Employee person, JsonNode topics) {
    this.lot = new Random(Long.parseLong(person.id()));
    this.topics = topics;
  }

  /** Juniors offer digital topics and want business ones, seniors the other way round. */
  static ObjectNode of(Employee person, boolean junior, JsonNode topics) {
    Wishes wishes = new Wishes(person, topics);
    JsonNode digital = wishes.draw(wishes.group("DIGITAL"), 4);
    JsonNode business = wishes.draw(wishes.group("BUSINESS"), 3);
    ObjectNode form =
        Json.object().put("side", junior ? "MENTOR" : "MENTEE").put("level", person.level());
    form.set("offers", junior ? digital : business);
    form.set("wants", junior ? business : digital);
    form.set("interests", wishes.draw(INTERESTS, 2));
    form.set("languages", Json.tree(person.languages()));
    // Six of ten half days: any two people share at least two.
    form.set("availability", wishes.draw(HALF_DAYS, 6));
    return form;
  }

  private List<String> group(String name) {
    List<String> ids = new ArrayList<>();
    topics.forEach(
        topic -> {
          if (name.equals(topic.path("group").asText())) {
            ids.add(topic.path("id").asText());
          }
        });
    return ids;
  }

  private JsonNode draw(List<String> from, int howMany) {
    List<String> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, lot);
    return Json.tree(shuffled.subList(0, Math.min(howMany, shuffled.size())));
  }
}
