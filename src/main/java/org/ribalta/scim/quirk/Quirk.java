package org.ribalta.scim.quirk;

import com.fasterxml.jackson.databind.JsonNode;
import com.unboundid.scim2.common.types.AttributeDefinition;

/** A vendor's departure from the RFCs, undone as a request is read. */
public interface Quirk {

  /** Turns a value into the one that the attribute's type asks for. */
  default JsonNode value(AttributeDefinition attribute, JsonNode value) {
    return value;
  }

  /** Turns a patch operation's name into {@code add}, {@code remove} or {@code replace}. */
  default String operation(String op) {
    return op;
  }
}
