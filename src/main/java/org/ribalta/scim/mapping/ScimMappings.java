package org.ribalta.scim.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.types.SchemaResource;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribalta.platform.config.ConfigFolder;
import org.ribalta.platform.config.WrongConfigFile;

/**
 * The folder {@code scim-mappings}, read and compiled once: schemas and resource types as they are
 * served, and one mapping per kind of client.
 */
public final class ScimMappings {
  /** The mapping for files that says nothing of SCIM clients. */
  public static final String FILES = "csv";

  private static final String USER = "User";

  private final List<ObjectNode> resourceTypes;
  private final Map<String, ClientMapping> clients = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, CsvMapping> csv = new LinkedHashMap<>();

  /**
   * Reads the folder.
   *
   * @throws WrongConfigFile if a file breaks its schema, or names what no schema has
   */
  public ScimMappings(ConfigFolder folder) {
    List<ObjectNode> schemas = readAll(folder, "schemas");
    resourceTypes = readAll(folder, "resource-types");
    ResourceSchema user = userSchema(schemas);
    for (String file : folder.list("clients")) {
      String name = file.substring("clients/".length(), file.length() - ".json".length());
      JsonNode content = folder.read(file, "clients.schema.json");
      titles.put(name, content.get("name").textValue());
      String shown = "scim-mappings/" + file;
      ClientMapping client = new MappingReader(shown, user, schemas).read(name, content);
      clients.put(name, client);
      if (content.has("csv")) {
        csv.put(name, new CsvReader(shown, client).read(content.get("csv")));
      }
    }
  }

  private static List<ObjectNode> readAll(ConfigFolder folder, String kind) {
    return folder.list(kind).stream()
        .map(file -> (ObjectNode) folder.read(file, kind + ".schema.json"))
        .toList();
  }

  private ResourceSchema userSchema(List<ObjectNode> schemas) {
    ObjectNode type =
        resourceTypes.stream()
            .filter(one -> one.get("id").textValue().equals(USER))
            .findFirst()
            .orElseThrow(
                () -> new WrongConfigFile("scim-mappings/resource-types", "", "no type User"));
    Map<String, SchemaPart> extensions = new LinkedHashMap<>();
    for (JsonNode extension : type.path("schemaExtensions")) {
      SchemaPart part = part(schemas, extension.get("schema").textValue(), false);
      extensions.put(Attribute.lower(part.urn()), part);
    }
    return new ResourceSchema(part(schemas, type.get("schema").textValue(), true), extensions);
  }

  private static SchemaPart part(List<ObjectNode> schemas, String urn, boolean core) {
    ObjectNode schema =
        schemas.stream()
            .filter(one -> one.get("id").textValue().equals(urn))
            .findFirst()
            .orElseThrow(
                () -> new WrongConfigFile("scim-mappings/schemas", "", "no schema " + urn));
    try {
      SchemaResource parsed = JsonUtils.nodeToValue(schema, SchemaResource.class);
      return new SchemaPart(urn, core, Attribute.byName(parsed.getAttributes()));
    } catch (JsonProcessingException e) {
      throw new WrongConfigFile("scim-mappings/schemas", "", urn + ": " + e.getOriginalMessage());
    }
  }

  /** Finds the mapping of a kind of client, e.g. {@code okta}. */
  public Optional<ClientMapping> client(String name) {
    return Optional.ofNullable(clients.get(name));
  }

  /** The kinds of clients there are. */
  public Set<String> clientNames() {
    return clients.keySet();
  }

  /** How people write the name of a kind of client, e.g. {@code Okta}. */
  public String title(String name) {
    return titles.getOrDefault(name, name);
  }

  /** Finds how files are read by a mapping; empty if it has no {@code csv} section. */
  public Optional<CsvMapping> csv(String name) {
    return Optional.ofNullable(csv.get(name));
  }

  /** The mappings that files can be read by. */
  public Set<String> csvNames() {
    return csv.keySet();
  }

  /** The resource types (RFC 7643 §6), as served but for {@code meta}. */
  public List<ObjectNode> resourceTypes() {
    return resourceTypes;
  }
}
