package org.ribalta.scim.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchOpType;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.mapping.Attribute;
import org.ribalta.scim.mapping.AttributePath;
import org.ribalta.scim.mapping.ClientMapping;
import org.ribalta.scim.resource.PatchBody.Operation;

/**
 * Applies patch operations to a canonical resource, all or none (RFC 7644 §3.5.2). Paths are
 * resolved against the schemas first; the SDK then walks and changes the tree.
 */
public final class Patch {
  private static final Set<String> OURS = Set.of("id", "meta");
  private static final Set<String> BIRTH =
      Set.of("birthdate", "birthday", "dateofbirth", "dob", "age");
  private static final String EXTERNAL_ID = "externalId";

  private final ClientMapping mapping;
  private final Dropped dropped;
  private final Admission admission;

  public Patch(ClientMapping mapping, Dropped dropped) {
    this.mapping = mapping;
    this.dropped = dropped;
    this.admission = new Admission(mapping, dropped);
  }

  /**
   * Applies operations in order.
   *
   * @param before a canonical resource; stays as it is
   * @return the canonical resource after
   * @throws ScimRefusal if one of them cannot be applied
   */
  public ObjectNode apply(ObjectNode before, List<Operation> operations) {
    ObjectNode after = before.deepCopy();
    operations.forEach(operation -> apply(operation, after));
    return admission.admit(after);
  }

  private void apply(Operation operation, ObjectNode resource) {
    if (operation.path() != null) {
      applyAt(operation.path(), operation, resource);
      return;
    }
    if (operation.type() == PatchOpType.REMOVE) {
      throw new ScimRefusal(400, "noTarget", "A remove operation needs a path.");
    }
    if (operation.value() == null || !operation.value().isObject()) {
      throw ScimRefusal.invalidSyntax("An operation without a path needs an object as value.");
    }
    operation
        .value()
        .properties()
        .forEach(member -> applyMember(operation.type(), member, resource));
  }

  /** A member of a path-less value; unknown ones are dropped as in a whole resource. */
  private void applyMember(
      PatchOpType type, Map.Entry<String, JsonNode> member, ObjectNode resource) {
    String name = member.getKey();
    if (name.equalsIgnoreCase("schemas") || OURS.stream().anyMatch(name::equalsIgnoreCase)) {
      return;
    }
    Operation operation = new Operation(type, name, member.getValue());
    if (name.equalsIgnoreCase(EXTERNAL_ID)) {
      applyExternalId(operation, resource);
      return;
    }
    boolean plain = mapping.known().extension(name).isPresent() || !name.matches(".*[.:\\[].*");
    Optional<AttributePath> path =
        plain ? AttributePath.resolve(name, mapping.known()) : Optional.empty();
    path.ifPresentOrElse(
        found -> applyKnown(operation, found, resource), () -> dropped.attribute(name));
  }

  private void applyAt(String path, Operation operation, ObjectNode resource) {
    if (path.equalsIgnoreCase(EXTERNAL_ID)) {
      applyExternalId(operation, resource);
    } else if (OURS.stream()
        .anyMatch(own -> path.toLowerCase(Locale.ROOT).matches(own + "(\\..*)?"))) {
      throw ScimRefusal.mutability(path);
    } else if (!path.equalsIgnoreCase("schemas")) {
      AttributePath.resolve(path, mapping.known())
          .ifPresentOrElse(
              found -> applyKnown(operation, found, resource), () -> refuseUnknown(path));
    }
  }

  private void refuseUnknown(String path) {
    String last = path.substring(Math.max(path.lastIndexOf(':'), path.lastIndexOf('.')) + 1);
    if (!BIRTH.contains(last.toLowerCase(Locale.ROOT))) {
      throw ScimRefusal.invalidPath("No schema has the path " + path + ".");
    }
    dropped.attribute(path);
  }

  private static void applyExternalId(Operation operation, ObjectNode resource) {
    if (operation.type() == PatchOpType.REMOVE || operation.value() == null) {
      resource.remove(EXTERNAL_ID);
    } else {
      resource.set(EXTERNAL_ID, operation.value());
    }
  }

  private void applyKnown(Operation operation, AttributePath path, ObjectNode resource) {
    if (path.readOnly()) {
      throw ScimRefusal.mutability(path.toString());
    }
    if (!mapping.allows(path)) {
      dropped.attribute(path.toString());
      return;
    }
    @Nullable JsonNode value =
        operation.type() == PatchOpType.REMOVE ? null : value(operation, path);
    try {
      change(operation.type(), path, value, resource);
    } catch (ScimException e) {
      throw ScimRefusal.of(e);
    } catch (IllegalArgumentException e) {
      throw ScimRefusal.invalidPath("The operation does not fit the path " + path + ".");
    }
  }

  /** The value admitted for the place it goes to; null takes away what is there. */
  private @Nullable JsonNode value(Operation operation, AttributePath path) {
    JsonNode value = operation.value();
    if (value == null) {
      throw ScimRefusal.invalidSyntax("Operation " + path + " needs a value.");
    }
    if (JsonUtils.isNullNodeOrEmptyArray(value)) {
      return null;
    }
    if (path.wholeExtension()) {
      return admission.extension(path.part().urn(), value);
    }
    if (path.sub() != null) {
      return admission.value(path.sub(), value);
    }
    Attribute attribute = path.target();
    boolean element = path.filter() != null || (attribute.multiValued() && !value.isArray());
    return element ? admission.single(attribute, value) : admission.value(attribute, value);
  }

  private static void change(
      PatchOpType type, AttributePath path, @Nullable JsonNode value, ObjectNode resource)
      throws ScimException {
    Path at = path.toSdk();
    if (value == null) {
      if (type != PatchOpType.ADD) {
        PatchOperation.remove(at).apply(resource);
      }
      return;
    }
    boolean list = !path.wholeExtension() && path.sub() == null && path.filter() == null;
    JsonNode written =
        list && path.target().multiValued() && !value.isArray()
            ? JsonUtils.getJsonNodeFactory().arrayNode().add(value)
            : value;
    PatchOperation.create(effective(type, path, resource), at, written).apply(resource);
  }

  /** Adding to a value that is there already replaces it; the SDK refuses to. */
  private static PatchOpType effective(PatchOpType type, AttributePath path, ObjectNode resource)
      throws ScimException {
    boolean there = path.filter() != null && JsonUtils.pathExists(withoutSub(path), resource);
    return type == PatchOpType.ADD && there ? PatchOpType.REPLACE : type;
  }

  private static Path withoutSub(AttributePath path) {
    return new AttributePath(path.part(), path.target(), path.filter(), null).toSdk();
  }
}
