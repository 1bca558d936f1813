package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.ribalta.scim.ScimRefusal;

/** What the discovery endpoints have in common (RFC 7644 §4). */
final class Discovery {
  private Discovery() {}

  /** A filter is answered 403, lest a client take the whole for a selection. */
  static void refuseFilter(String filter) {
    if (filter != null) {
      throw new ScimRefusal(403, null, "Discovery endpoints take no filter.");
    }
  }

  /** A copy with its {@code meta}. */
  static ObjectNode withMeta(ObjectNode resource, String type, URI location) {
    ObjectNode copy = resource.deepCopy();
    copy.putObject("meta").put("resourceType", type).put("location", location.toString());
    return copy;
  }

  /** The resource with this {@code id}, whatever the case. */
  static ObjectNode find(List<ObjectNode> resources, String id) {
    return resources.stream()
        .filter(resource -> resource.get("id").textValue().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(ScimRefusal::notFound);
  }
}
