package org.ribalta.sandbox.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.ribalta.sandbox.Json;

/** Somebody who is inside the tool, with the bearer token of their launch. */
record Colleague(Browser browser, String apiUrl, String token) {

  /** The edition that this course's activity is bound to; null while there is none. */
  String edition() throws CrowdRefused, IOException, InterruptedException {
    return get("/me").path("editionId").asText(null);
  }

  /** Topics of one group, in the tool's order. */
  JsonNode topics() throws CrowdRefused, IOException, InterruptedException {
    return get("/topics");
  }

  /**
   * Enrols.
   *
   * @return false when this person was enrolled before
   */
  boolean enrol(String edition, JsonNode enrolment)
      throws CrowdRefused, IOException, InterruptedException {
    String path = "/editions/" + edition + "/enrolments";
    HttpResponse<String> answer = browser.postJson(apiUrl + path, token, enrolment.toString());
    if (answer.statusCode() != 201 && answer.statusCode() != 409) {
      throw new CrowdRefused("POST " + path, answer.statusCode(), answer.body());
    }
    return answer.statusCode() == 201;
  }

  private JsonNode get(String path) throws CrowdRefused, IOException, InterruptedException {
    HttpResponse<String> answer = browser.getJson(apiUrl + path, token);
    if (answer.statusCode() != 200) {
      throw new CrowdRefused("GET " + path, answer.statusCode(), answer.body());
    }
    return Json.read(answer.body());
  }
}
