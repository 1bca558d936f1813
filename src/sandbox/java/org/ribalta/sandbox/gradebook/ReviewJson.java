package org.ribalta.sandbox.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.ribalta.sandbox.Json;

/** A line item's {@code submissionReview} as tools write it. */
public final class ReviewJson {
  private ReviewJson() {}

  /** Null for anything but an object with a list of statuses. */
  public static Review read(JsonNode sent) {
    if (!sent.path("reviewableStatus").isArray()) {
      return null;
    }
    List<String> statuses = new ArrayList<>();
    sent.get("reviewableStatus").forEach(status -> statuses.add(status.asText()));
    return new Review(statuses, sent.path("label").asText(null));
  }

  static ObjectNode write(Review review) {
    ObjectNode json = Json.object();
    review.statuses().forEach(json.putArray("reviewableStatus")::add);
    return review.label() == null ? json : json.put("label", review.label());
  }
}
