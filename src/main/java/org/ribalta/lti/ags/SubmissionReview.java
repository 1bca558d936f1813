package org.ribalta.lti.ags;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the scores of a line item lead back to what they stand for (LTI Submission Review 1.0, line
 * item property {@code submissionReview}).
 *
 * <pre>{@code
 * {"reviewableStatus": ["InProgress", "Completed"], "label": "Open in Ribalta"}
 * }</pre>
 *
 * @param reviewable the progress with which a score has something to show
 * @param label what the platform writes on the link, if it does not choose itself
 */
public record SubmissionReview(List<ActivityProgress> reviewable, Optional<String> label) {

  public SubmissionReview {
    reviewable = List.copyOf(reviewable);
  }

  /** The value of the property. */
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reviewableStatus", reviewable.stream().map(ActivityProgress::value).toList());
    label.ifPresent(text -> json.put("label", text));
    return json;
  }
}
