package org.ribalta.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The host-LMS sandbox beside a tool.
 *
 * @param tool the tool's address
 * @param lms the LMS's address, another site
 */
public record Sandbox(String tool, String lms) {

  /** What it says of itself; an empty object while it does not answer. */
  public JsonNode state() {
    try {
      Http.Answer answer = Http.send("GET", lms + "/control/state", Map.of(), "");
      return answer.status() == 200 ? answer.json() : new ObjectMapper().createObjectNode();
    } catch (IllegalStateException notYet) {
      return new ObjectMapper().createObjectNode();
    }
  }

  /** Has it fail, e.g. {@code {"gradebook":"down"}}. */
  public void faults(String json) {
    Http.send("POST", lms + "/control/faults", Map.of("Content-Type", "application/json"), json);
  }

  /** The LMS's id of one of the named people. */
  public String idOf(String person) {
    return StreamSupport.stream(state().get("known").spliterator(), false)
        .filter(known -> known.get("name").asText().equals(person))
        .map(known -> known.get("id").asText())
        .findFirst()
        .orElseThrow();
  }
}
