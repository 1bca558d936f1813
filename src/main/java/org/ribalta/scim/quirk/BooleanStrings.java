package org.ribalta.scim.quirk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.unboundid.scim2.common.types.AttributeDefinition;

/** Entra ID sends booleans as {@code "True"} and {@code "False"}. */
final class BooleanStrings implements Quirk {
  @Override
  public JsonNode value(AttributeDefinition attribute, JsonNode value) {
    if (attribute.getType() != AttributeDefinition.Type.BOOLEAN || !value.isTextual()) {
      return value;
    }
    String text = value.textValue();
    boolean meant = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    return meant ? BooleanNode.valueOf(text.equalsIgnoreCase("true")) : value;
  }
}
