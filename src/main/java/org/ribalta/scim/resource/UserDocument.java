package org.ribalta.scim.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.mapping.SchemaPart;

/**
 * What is kept of a user, seen by one client: its own part, which it reads and writes, and the
 * rest, which stays when it writes. Two clients may own different attributes of one person.
 */
public final class UserDocument {
  private static final String EXTERNAL_ID = "externalId";

  private final ObjectNode own;
  private final ObjectNode others;

  private UserDocument(ObjectNode own, ObjectNode others) {
    this.own = own;
    this.others = others;
  }

  /** Splits what is kept of a person. */
  public static UserDocument of(ProvisionedPerson person, ClientMapping mapping) {
    ObjectNode own = parse(person.document());
    ObjectNode others = JsonUtils.getJsonNodeFactory().objectNode();
    move(mapping.allowed().core(), own, others);
    for (SchemaPart extension : mapping.known().extensions().values()) {
      if (own.path(extension.urn()) instanceof ObjectNode part) {
        moveExtension(mapping, extension.urn(), part, own, others);
      }
    }
    if (person.externalId() != null) {
      own.put(EXTERNAL_ID, person.externalId());
    }
    return new UserDocument(own, others);
  }

  private static void moveExtension(
      ClientMapping mapping, String urn, ObjectNode part, ObjectNode own, ObjectNode others) {
    ObjectNode rest = JsonUtils.getJsonNodeFactory().objectNode();
    SchemaPart none = new SchemaPart(urn, false, java.util.Map.of());
    move(mapping.allowed().extension(urn).orElse(none), part, rest);
    if (!rest.isEmpty()) {
      others.set(urn, rest);
    }
    if (part.isEmpty()) {
      own.remove(urn);
    }
  }

  /** Moves to {@code rest} what {@code allowed} does not have; extensions stay. */
  private static void move(SchemaPart allowed, ObjectNode from, ObjectNode rest) {
    from.properties().stream()
        .filter(entry -> !(allowed.core() && entry.getKey().contains(":")))
        .filter(entry -> allowed.attribute(entry.getKey()).isEmpty())
        .map(java.util.Map.Entry::getKey)
        .toList()
        .forEach(name -> rest.set(name, from.remove(name)));
  }

  private static ObjectNode parse(String document) {
    try {
      return (ObjectNode) JsonUtils.getObjectReader().readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept document is always JSON", e);
    }
  }

  /** The canonical resource as the client sees it, {@code externalId} included. */
  public ObjectNode own() {
    return own;
  }

  /** What to keep when the client writes {@code after} in the place of its part. */
  public String with(ObjectNode after) {
    ObjectNode all = others.deepCopy();
    after
        .properties()
        .forEach(
            entry -> {
              if (all.path(entry.getKey()) instanceof ObjectNode hidden
                  && entry.getValue() instanceof ObjectNode written) {
                hidden.setAll(written);
              } else {
                all.set(entry.getKey(), entry.getValue());
              }
            });
    return text(all);
  }

  /** What to keep of a user who has just arrived. */
  public static String fresh(ObjectNode resource) {
    return text(resource.deepCopy());
  }

  private static String text(ObjectNode resource) {
    resource.remove(EXTERNAL_ID);
    try {
      return JsonUtils.getObjectWriter().writeValueAsString(resource);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
  }

  /** The {@code externalId} in a canonical resource, or null. */
  public static @Nullable String externalId(ObjectNode resource) {
    JsonNode value = resource.path(EXTERNAL_ID);
    return value.isTextual() ? value.textValue() : null;
  }
}
