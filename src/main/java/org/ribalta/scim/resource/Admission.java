package org.ribalta.scim.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.Attribute;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.SchemaPart;
import org.ribalta.scim.quirk.Quirk;

/**
 * Lets a client's JSON in: known and allowed attributes with values of their type, under the names
 * that the schemas write. Read-only attributes are ignored (RFC 7644 §3.3), unknown ones and those
 * outside the allow-list are dropped, birth dates among them.
 *
 * <p>The result is the canonical resource: no {@code id}, {@code meta} or {@code schemas}, which
 * follow from elsewhere.
 */
public final class Admission {
  private static final Set<String> OURS = Set.of("schemas", "id", "meta");
  private static final String EXTERNAL_ID = "externalId";

  private final ClientMapping mapping;
  private final Dropped dropped;

  public Admission(ClientMapping mapping, Dropped dropped) {
    this.mapping = mapping;
    this.dropped = dropped;
  }

  /**
   * Admits a whole resource.
   *
   * @throws ScimRefusal {@code invalidValue} if a value does not fit its attribute or a required
   *     one is missing
   */
  public ObjectNode admit(ObjectNode body) {
    ObjectNode resource = JsonUtils.getJsonNodeFactory().objectNode();
    body.properties().forEach(entry -> admit(entry, resource));
    refuseMissing(resource);
    return resource;
  }

  /** Checks that a body says it is a resource of the core schema (RFC 7643 §3). */
  public void checkSchemas(ObjectNode body) {
    for (JsonNode urn : body.path("schemas")) {
      if (mapping.known().core().urn().equalsIgnoreCase(urn.asText())) {
        return;
      }
    }
    throw ScimRefusal.invalidSyntax(
        "Attribute schemas must name " + mapping.known().core().urn() + ".");
  }

  private void admit(Map.Entry<String, JsonNode> entry, ObjectNode resource) {
    String name = entry.getKey();
    Optional<SchemaPart> extension = mapping.known().extension(name);
    if (name.equalsIgnoreCase(EXTERNAL_ID)) {
      externalId(entry.getValue(), resource);
    } else if (extension.isPresent()) {
      put(resource, extension.get().urn(), extension(extension.get().urn(), entry.getValue()));
    } else if (OURS.stream().noneMatch(name::equalsIgnoreCase)) {
      admit(mapping.allowed().core(), name, name, entry.getValue(), resource);
    }
  }

  private static void externalId(JsonNode value, ObjectNode resource) {
    if (value.isNull()) {
      return;
    }
    if (!value.isTextual() || value.textValue().length() > ProfileReader.LONGEST_KEY) {
      throw ScimRefusal.invalidValue(
          "Attribute externalId must be a string of at most "
              + ProfileReader.LONGEST_KEY
              + " characters.");
    }
    if (value.textValue().indexOf(0) >= 0) {
      throw ScimRefusal.invalidValue("Attribute externalId holds the character U+0000.");
    }
    resource.set(EXTERNAL_ID, value);
  }

  /** Admits the object under an extension's URN; null if nothing of it is let in. */
  @Nullable JsonNode extension(String urn, JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (!value.isObject()) {
      throw ScimRefusal.invalidValue("The value of " + urn + " must be an object.");
    }
    ObjectNode admitted = JsonUtils.getJsonNodeFactory().objectNode();
    Optional<SchemaPart> part = mapping.allowed().extension(urn);
    value
        .properties()
        .forEach(
            entry -> {
              String path = urn + ":" + entry.getKey();
              part.ifPresentOrElse(
                  found -> admit(found, entry.getKey(), path, entry.getValue(), admitted),
                  () -> dropped.attribute(path));
            });
    return admitted.isEmpty() ? null : admitted;
  }

  private void admit(
      SchemaPart part, String name, String path, JsonNode value, ObjectNode resource) {
    part.attribute(name)
        .ifPresentOrElse(
            attribute -> put(resource, attribute.name(), value(attribute, value)),
            () -> dropped.attribute(path));
  }

  private static void put(ObjectNode parent, String name, @Nullable JsonNode value) {
    if (value != null) {
      parent.set(name, value);
    }
  }

  /** Admits the value of an attribute; null if it is unassigned or read-only. */
  @Nullable JsonNode value(Attribute attribute, JsonNode value) {
    if (attribute.readOnly() || JsonUtils.isNullNodeOrEmptyArray(value)) {
      return null;
    }
    return attribute.multiValued() ? values(attribute, value) : single(attribute, value);
  }

  private @Nullable JsonNode values(Attribute attribute, JsonNode value) {
    if (!value.isArray()) {
      throw ScimRefusal.invalidValue("Attribute " + attribute.name() + " must be an array.");
    }
    ArrayNode admitted = JsonUtils.getJsonNodeFactory().arrayNode();
    for (JsonNode one : value) {
      @Nullable JsonNode element = one.isNull() ? null : single(attribute, one);
      if (element != null) {
        admitted.add(element);
      }
    }
    refuseSeveralPrimaries(attribute, admitted);
    return admitted.isEmpty() ? null : admitted;
  }

  /** Admits one value, be the attribute multi-valued or not. */
  @Nullable JsonNode single(Attribute attribute, JsonNode sent) {
    JsonNode value = sent;
    for (Quirk quirk : mapping.quirks()) {
      value = quirk.value(attribute.definition(), value);
    }
    return attribute.complex() ? complex(attribute, value) : ScalarCheck.check(attribute, value);
  }

  private @Nullable JsonNode complex(Attribute attribute, JsonNode value) {
    if (!value.isObject()) {
      throw ScimRefusal.invalidValue("Attribute " + attribute.name() + " must be complex.");
    }
    ObjectNode admitted = JsonUtils.getJsonNodeFactory().objectNode();
    value
        .properties()
        .forEach(
            entry ->
                attribute
                    .sub(entry.getKey())
                    .ifPresentOrElse(
                        sub -> put(admitted, sub.name(), value(sub, entry.getValue())),
                        () -> dropped.attribute(attribute.name() + "." + entry.getKey())));
    return admitted.isEmpty() ? null : admitted;
  }

  private static void refuseSeveralPrimaries(Attribute attribute, ArrayNode values) {
    int primaries = 0;
    for (JsonNode value : values) {
      primaries += value.path("primary").asBoolean() ? 1 : 0;
    }
    if (primaries > 1) {
      throw ScimRefusal.invalidValue(
          "Attribute " + attribute.name() + " has more than one primary value.");
    }
  }

  private void refuseMissing(ObjectNode resource) {
    for (Attribute attribute : mapping.allowed().core().attributes().values()) {
      JsonNode value = resource.path(attribute.name());
      if (attribute.required()
          && (value.isMissingNode() || (value.isTextual() && value.textValue().isBlank()))) {
        throw ScimRefusal.invalidValue("Attribute " + attribute.name() + " is required.");
      }
    }
  }
}
