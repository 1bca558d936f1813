package org.ribalta.scim.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.Attribute;
import org.ribalta.scim.mapping.AttributePath;
import org.ribalta.scim.mapping.CsvColumn;
import org.ribalta.scim.mapping.CsvMapping;
import org.ribalta.scim.resource.Admission;

/**
 * Makes the canonical resource out of what was there and what a row says. A column of the file is
 * the file's word, an empty cell included; what has no column stays as it was.
 */
public final class RowReader {
  private static final String USER_NAME = "userName";

  private final CsvHeader header;
  private final CellReader cells;
  private final Admission admission;

  public RowReader(CsvMapping mapping, CsvHeader header) {
    this.header = header;
    this.cells = new CellReader(mapping);
    this.admission = new Admission(mapping.client(), dropped -> {});
  }

  /**
   * Reads a row.
   *
   * @param before the resource as this source sees it; stays as it is
   * @throws CellFault if a cell does not fit its attribute
   */
  public ObjectNode read(CsvRow row, ObjectNode before) throws CellFault {
    ObjectNode after = before.deepCopy();
    for (Map.Entry<CsvColumn, String> cell : row.cells().entrySet()) {
      put(cell.getKey(), cell.getValue(), after);
    }
    try {
      return admission.admit(after);
    } catch (ScimRefusal refusal) {
      throw located(row, refusal);
    }
  }

  private void put(CsvColumn column, String text, ObjectNode resource) throws CellFault {
    String heading = header.headings().get(column);
    AttributePath path = column.target();
    if (path == null) {
      set(resource, CsvColumn.EXTERNAL_ID, text.isEmpty() ? null : JsonUtils.valueToNode(text));
      return;
    }
    if (text.isEmpty() && path.target().required()) {
      throw new CellFault(RowFault.REQUIRED, heading);
    }
    ObjectNode part =
        path.part().core() ? resource : resource.withObjectProperty(path.part().urn());
    put(path, text, heading, part);
    if (!path.part().core() && part.isEmpty()) {
      resource.remove(path.part().urn());
    }
  }

  private void put(AttributePath path, String text, @Nullable String heading, ObjectNode part)
      throws CellFault {
    Attribute attribute = path.target();
    Attribute sub = path.sub();
    String column = String.valueOf(heading);
    if (sub == null) {
      set(part, attribute.name(), text.isEmpty() ? null : cells.read(attribute, text, column));
    } else if (attribute.multiValued() || sub.name().equals("value")) {
      set(part, attribute.name(), text.isEmpty() ? null : whole(attribute, sub, text, column));
    } else {
      ObjectNode complex = part.withObjectProperty(attribute.name());
      set(complex, sub.name(), text.isEmpty() ? null : cells.read(sub, text, column));
      if (complex.isEmpty()) {
        part.remove(attribute.name());
      }
    }
  }

  /** The one value there is then: of a list the only element, and primary where there is such. */
  private JsonNode whole(Attribute attribute, Attribute sub, String text, String column)
      throws CellFault {
    ObjectNode value = JsonUtils.getJsonNodeFactory().objectNode();
    value.set(sub.name(), cells.read(sub, text, column));
    if (!attribute.multiValued()) {
      return value;
    }
    if (attribute.sub("primary").isPresent()) {
      value.put("primary", true);
    }
    return JsonUtils.getJsonNodeFactory().arrayNode().add(value);
  }

  private static void set(ObjectNode parent, String name, @Nullable JsonNode value) {
    if (value == null) {
      parent.remove(name);
    } else {
      parent.set(name, value);
    }
  }

  /** Finds the cell that a refusal is about, by admitting each alone. */
  private CellFault located(CsvRow row, ScimRefusal whole) {
    for (Map.Entry<CsvColumn, String> cell : row.cells().entrySet()) {
      ObjectNode alone = JsonUtils.getJsonNodeFactory().objectNode().put(USER_NAME, USER_NAME);
      try {
        put(cell.getKey(), cell.getValue(), alone);
        admission.admit(alone);
      } catch (ScimRefusal refusal) {
        String heading = header.headings().get(cell.getKey());
        return new CellFault(RowFault.VALUE, heading, String.valueOf(refusal.getMessage()));
      } catch (CellFault fault) {
        return fault;
      }
    }
    return new CellFault(RowFault.VALUE, null, String.valueOf(whole.getMessage()));
  }
}
