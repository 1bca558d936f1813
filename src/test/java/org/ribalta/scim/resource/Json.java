package org.ribalta.scim.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;

/** Reads JSON written with apostrophes, so that tests stay legible. */
public final class Json {
  private Json() {}

  /** Reads an object as the SCIM door does. */
  public static ObjectNode object(String text) {
    try {
      return (ObjectNode) JsonUtils.getObjectReader().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
