package org.ribalta.lti.ags;

import java.net.URI;
import org.ribalta.lti.http.QueryParameters;

/**
 * Addresses built on those a platform gave. Platforms keep things in the query (Moodle's {@code
 * ?type_id=1}), so it stays, and stays where it belongs.
 */
final class AgsAddress {

  private AgsAddress() {}

  /** {@code …/lineitem?type_id=1} becomes {@code …/lineitem/scores?type_id=1}. */
  static URI scores(URI lineItem) {
    return below(lineItem, "scores");
  }

  /** {@code …/lineitem?type_id=1} becomes {@code …/lineitem/results?type_id=1}. */
  static URI results(URI lineItem) {
    return below(lineItem, "results");
  }

  private static URI below(URI lineItem, String name) {
    String text = lineItem.toString();
    int end = text.split("[?#]", 2)[0].length();
    String path = text.substring(0, end);
    String slash = path.endsWith("/") ? "" : "/";
    return URI.create(path + slash + name + text.substring(end));
  }

  /**
   * The container filtered by the names a line item sets (AGS 2.0, "Container request filters").
   */
  static URI search(URI lineItems, LineItem wanted) {
    QueryParameters filters = new QueryParameters();
    wanted.resourceLinkId().ifPresent(id -> filters.with("resource_link_id", id));
    wanted.resourceId().ifPresent(id -> filters.with("resource_id", id));
    wanted.tag().ifPresent(tag -> filters.with("tag", tag));
    return filters.appendedTo(lineItems);
  }
}
