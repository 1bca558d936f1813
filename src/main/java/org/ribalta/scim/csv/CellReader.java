package org.ribalta.scim.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.ribalta.scim.mapping.Attribute;
import org.ribalta.scim.mapping.CsvMapping;

/** Reads a cell's text as the value of an attribute. What a cell says is never computed. */
final class CellReader {
  private static final Set<String> DAYS = Set.of("hireDate", "endDate");
  private static final String BETWEEN_VALUES = "[,;|/]+";

  private final CsvMapping mapping;

  CellReader(CsvMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Reads a cell that is not empty.
   *
   * @param column the heading, for the fault
   */
  JsonNode read(Attribute attribute, String text, String column) throws CellFault {
    if (attribute.multiValued()) {
      return values(text);
    }
    if (attribute.type() == AttributeDefinition.Type.BOOLEAN) {
      return truth(text, column);
    }
    return TextNode.valueOf(DAYS.contains(attribute.name()) ? day(text, column) : text);
  }

  private static ArrayNode values(String text) {
    ArrayNode values = JsonUtils.getJsonNodeFactory().arrayNode();
    for (String value : text.split(BETWEEN_VALUES, -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  private JsonNode truth(String text, String column) throws CellFault {
    String word = CsvMapping.key(text);
    if (mapping.yes().contains(word)) {
      return BooleanNode.TRUE;
    }
    if (mapping.no().contains(word)) {
      return BooleanNode.FALSE;
    }
    throw new CellFault(RowFault.BOOLEAN, column);
  }

  private String day(String text, String column) throws CellFault {
    for (DateTimeFormatter format : mapping.dates()) {
      try {
        return LocalDate.parse(text, format).toString();
      } catch (DateTimeParseException another) {
        // The next way of writing it may fit.
      }
    }
    throw new CellFault(RowFault.DATE, column);
  }
}
