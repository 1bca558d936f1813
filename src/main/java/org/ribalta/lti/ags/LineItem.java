package org.ribalta.lti.ags;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of the gradebook (AGS 2.0, "Line item service").
 *
 * <pre>{@code
 * {"id": "https://lms.example.com/2/lineitems/5/lineitem?type_id=1",
 *  "label": "Mentoring al contrario", "scoreMaximum": 100,
 *  "resourceLinkId": "7", "resourceId": "edition-1", "tag": "meetings"}
 * }</pre>
 *
 * @param id its address, given by the platform; absent for one that is still to be created
 * @param label what people read above the column
 * @param resourceLinkId the link it belongs to; must be one of this context
 * @param resourceId the tool's own name for what is graded
 * @param tag the tool's own name for the kind of grade
 */
public record LineItem(
    Optional<URI> id,
    String label,
    BigDecimal scoreMaximum,
    Optional<String> resourceLinkId,
    Optional<String> resourceId,
    Optional<String> tag) {

  public LineItem {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(scoreMaximum, "scoreMaximum");
  }

  /** Whether another one is this one's column: every name this one sets is the same there. */
  public boolean describes(LineItem other) {
    return agrees(resourceLinkId, other.resourceLinkId)
        && agrees(resourceId, other.resourceId)
        && agrees(tag, other.tag);
  }

  private static boolean agrees(Optional<String> wanted, Optional<String> found) {
    return wanted.isEmpty() || wanted.equals(found);
  }
}
