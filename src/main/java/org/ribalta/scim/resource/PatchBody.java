package org.ribalta.scim.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.messages.PatchOpType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.quirk.Quirk;

/** Reads the body of a PATCH request (RFC 7644 §3.5.2) as far as its structure goes. */
public final class PatchBody {
  private static final String PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
  private static final int MOST_OPERATIONS = 1_000;

  private PatchBody() {}

  /**
   * Reads the operations.
   *
   * @throws ScimRefusal {@code invalidSyntax} if this is no PatchOp message
   */
  public static List<Operation> read(ObjectNode body, ClientMapping mapping) {
    checkSchemas(body.path("schemas"));
    JsonNode operations = body.path("Operations");
    if (!operations.isArray() || operations.isEmpty()) {
      throw ScimRefusal.invalidSyntax("Attribute Operations must be an array with operations.");
    }
    if (operations.size() > MOST_OPERATIONS) {
      throw new ScimRefusal(413, null, "Send at most " + MOST_OPERATIONS + " operations.");
    }
    List<Operation> read = new ArrayList<>();
    operations.forEach(operation -> read.add(operation(operation, mapping)));
    return read;
  }

  private static void checkSchemas(JsonNode schemas) {
    for (JsonNode urn : schemas) {
      if (PATCH_OP.equalsIgnoreCase(urn.asText())) {
        return;
      }
    }
    throw ScimRefusal.invalidSyntax("Attribute schemas must name " + PATCH_OP + ".");
  }

  private static Operation operation(JsonNode operation, ClientMapping mapping) {
    JsonNode path = operation.path("path");
    if (!path.isTextual() && !path.isMissingNode() && !path.isNull()) {
      throw ScimRefusal.invalidPath("Attribute path must be a string.");
    }
    return new Operation(
        type(operation.path("op"), mapping), path.textValue(), operation.get("value"));
  }

  private static PatchOpType type(JsonNode op, ClientMapping mapping) {
    String name = op.asText();
    for (Quirk quirk : mapping.quirks()) {
      name = quirk.operation(name);
    }
    return switch (name) {
      case "add" -> PatchOpType.ADD;
      case "remove" -> PatchOpType.REMOVE;
      case "replace" -> PatchOpType.REPLACE;
      default -> throw ScimRefusal.invalidSyntax("Attribute op must be add, remove or replace.");
    };
  }

  /**
   * One operation, unresolved.
   *
   * @param path or null
   * @param value or null
   */
  public record Operation(PatchOpType type, @Nullable String path, @Nullable JsonNode value) {}
}
