package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.List;

/** The body of a list (RFC 7644 §3.4.2). */
final class ListBody {
  private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

  private ListBody() {}

  /**
   * @param total how many there are in all
   * @param startIndex the place of the first, from 1
   */
  static ObjectNode of(List<ObjectNode> resources, long total, int startIndex) {
    ObjectNode body = JsonUtils.getJsonNodeFactory().objectNode();
    body.putArray("schemas").add(LIST);
    body.put("totalResults", total);
    body.put("startIndex", startIndex);
    body.put("itemsPerPage", resources.size());
    body.putArray("Resources").addAll(resources);
    return body;
  }

  /** A list shown whole. */
  static ObjectNode all(List<ObjectNode> resources) {
    return of(resources, resources.size(), 1);
  }
}
