package org.ribalta.scim.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ribalta.platform.config.WrongConfigFile;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.quirk.KnownQuirk;
import org.ribalta.scim.quirk.Quirk;

/** Compiles a client's mapping file against the schemas. */
final class MappingReader {
  private static final String ALL = "*";

  private final String file;
  private final ResourceSchema known;
  private final List<ObjectNode> schemas;

  /**
   * @param file named in errors
   * @param schemas all schemas, as served
   */
  MappingReader(String file, ResourceSchema known, List<ObjectNode> schemas) {
    this.file = file;
    this.known = known;
    this.schemas = schemas;
  }

  ClientMapping read(String name, JsonNode content) {
    Set<String> allow = allow(content.get("allow"));
    ResourceSchema allowed = known.only(allow);
    if (allowed.core().attribute("userName").isEmpty()) {
      throw new WrongConfigFile(file, "/allow", "userName is required, so it must be allowed");
    }
    List<ObjectNode> shown =
        schemas.stream()
            .filter(schema -> allowed.part(schema.get("id").textValue()).isPresent())
            .map(schema -> shown(schema, allowed))
            .toList();
    return new ClientMapping(
        name, known, allowed, shown, paths(content.get("paths")), quirks(content.get("quirks")));
  }

  private Set<String> allow(JsonNode allow) {
    Set<String> allowed = new HashSet<>();
    for (int i = 0; i < allow.size(); i++) {
      String path = allow.get(i).textValue();
      if (path.equals(ALL)) {
        known
            .parts()
            .forEach(
                part ->
                    part.attributes().values().stream()
                        .map(part::pathOf)
                        .map(Attribute::lower)
                        .forEach(allowed::add));
      } else {
        allowed.add(resolve(path, "/allow/" + i, true).attributeKey());
      }
    }
    return allowed;
  }

  private AttributePath resolve(String path, String pointer, boolean wholeAttribute) {
    try {
      return AttributePath.resolve(path, known)
          .filter(found -> !found.wholeExtension() && found.filter() == null)
          .filter(found -> !wholeAttribute || found.sub() == null)
          .orElseThrow(() -> new WrongConfigFile(file, pointer, "no schema has " + path));
    } catch (ScimRefusal malformed) {
      throw new WrongConfigFile(file, pointer, String.valueOf(malformed.getMessage()));
    }
  }

  private Map<Fact, List<AttributePath>> paths(JsonNode own) {
    Map<Fact, List<AttributePath>> paths = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      List<AttributePath> found = new ArrayList<>();
      JsonNode given = own.path(fact.key());
      for (int i = 0; i < given.size(); i++) {
        String pointer = "/paths/" + fact.key() + "/" + i;
        found.add(resolve(given.get(i).textValue(), pointer, false));
      }
      if (given.isMissingNode()) {
        fact.usualPaths().forEach(usual -> found.add(resolve(usual, "/paths", false)));
      }
      paths.put(fact, found);
    }
    return paths;
  }

  private static Set<Quirk> quirks(JsonNode names) {
    Set<KnownQuirk> known = EnumSet.noneOf(KnownQuirk.class);
    names.forEach(name -> known.add(KnownQuirk.valueOf(name.textValue())));
    Set<Quirk> quirks = new HashSet<>();
    known.forEach(one -> quirks.add(one.quirk()));
    return Set.copyOf(quirks);
  }

  private static ObjectNode shown(ObjectNode schema, ResourceSchema allowed) {
    SchemaPart part = allowed.part(schema.get("id").textValue()).orElseThrow();
    ObjectNode shown = schema.deepCopy();
    ArrayNode attributes = shown.putArray("attributes");
    schema
        .get("attributes")
        .forEach(
            attribute -> {
              if (part.attribute(attribute.get("name").textValue()).isPresent()) {
                attributes.add(attribute);
              }
            });
    return shown;
  }
}
