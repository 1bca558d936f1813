package org.ribalta.scim.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.Attribute;

/** Checks a simple value against its attribute's type (RFC 7643 §2.3). */
final class ScalarCheck {
  /** Longer than any name, title or address; short enough for every column and index. */
  private static final int LONGEST_TEXT = 1_000;

  private static final int LENGTH_OF_DATE = 10;
  private static final Set<String> DAYS = Set.of("hireDate", "endDate");

  private ScalarCheck() {}

  static JsonNode check(Attribute attribute, JsonNode value) {
    if (!fits(attribute.type(), value)) {
      throw ScimRefusal.invalidValue(
          "Attribute " + attribute.name() + " must be of type " + attribute.type().getName() + ".");
    }
    if (value.isTextual()) {
      checkText(attribute, value.textValue());
      return DAYS.contains(attribute.name()) ? day(attribute, value.textValue()) : value;
    }
    return value;
  }

  private static boolean fits(AttributeDefinition.Type type, JsonNode value) {
    return switch (type) {
      case STRING, REFERENCE, BINARY -> value.isTextual();
      case BOOLEAN -> value.isBoolean();
      case INTEGER -> value.isIntegralNumber();
      case DECIMAL -> value.isNumber();
      case DATETIME -> value.isTextual() && isDateTime(value);
      case COMPLEX -> false;
    };
  }

  private static boolean isDateTime(JsonNode value) {
    try {
      JsonUtils.nodeToDateValue(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void checkText(Attribute attribute, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw ScimRefusal.invalidValue(
          "Attribute " + attribute.name() + " is longer than " + LONGEST_TEXT + " characters.");
    }
    boolean broken = text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    if (broken) {
      throw ScimRefusal.invalidValue(
          "Attribute " + attribute.name() + " holds characters that no text can hold.");
    }
  }

  /** A day is a day everywhere: of a time, the day it names is kept. */
  private static JsonNode day(Attribute attribute, String text) {
    String day = text.strip();
    boolean withTime = day.length() > LENGTH_OF_DATE && day.charAt(LENGTH_OF_DATE) == 'T';
    try {
      return TextNode.valueOf(
          LocalDate.parse(withTime ? day.substring(0, LENGTH_OF_DATE) : day).toString());
    } catch (DateTimeParseException e) {
      throw ScimRefusal.invalidValue(
          "Attribute " + attribute.name() + " must be a day, YYYY-MM-DD.");
    }
  }
}
