package org.ribalta.lti.deeplink;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ribalta.lti.ags.SubmissionReview;

/**
 * The gradebook column that a platform is to create with a link (LTI Deep Linking 2.0 §3.2).
 *
 * @param scoreMaximum positive
 * @param label what people read above the column; the item's title if absent
 * @param resourceId the tool's own name for what is graded
 * @param tag the tool's own name for the kind of grade
 * @param review how its scores lead back to the tool, if they do
 */
public record NewLineItem(
    BigDecimal scoreMaximum,
    Optional<String> label,
    Optional<String> resourceId,
    Optional<String> tag,
    Optional<SubmissionReview> review) {

  public NewLineItem {
    if (scoreMaximum.signum() <= 0) {
      throw new IllegalArgumentException("A score's maximum is positive");
    }
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("scoreMaximum", scoreMaximum);
    label.ifPresent(value -> json.put("label", value));
    resourceId.ifPresent(value -> json.put("resourceId", value));
    tag.ifPresent(value -> json.put("tag", value));
    review.ifPresent(wish -> json.put("submissionReview", wish.toJson()));
    return json;
  }
}
