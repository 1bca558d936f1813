package org.ribalta.scim.quirk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.unboundid.scim2.common.types.AttributeDefinition;

/** Entra ID sends the manager's id in the place of the complex value that holds it. */
final class ManagerAsText implements Quirk {
  @Override
  public JsonNode value(AttributeDefinition attribute, JsonNode value) {
    return attribute.getName().equals("manager") && value.isTextual()
        ? JsonNodeFactory.instance.objectNode().set("value", value)
        : value;
  }
}
