package org.ribalta.scim.mapping;

import static java.util.Objects.requireNonNull;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.scim.ScimRefusal;

/**
 * A path (RFC 7644 §3.10, §3.5.2) resolved against the schemas, with names as they write them.
 *
 * @param attribute null if the path is a whole extension
 * @param filter selects values of a multi-valued attribute, or null
 * @param sub the sub-attribute, or null
 */
public record AttributePath(
    SchemaPart part,
    @Nullable Attribute attribute,
    @Nullable Filter filter,
    @Nullable Attribute sub) {

  /**
   * Resolves a path.
   *
   * @return empty if the path is well-formed but no schema knows it
   * @throws ScimRefusal {@code invalidPath} if it is malformed
   */
  public static Optional<AttributePath> resolve(String text, ResourceSchema schema) {
    Optional<SchemaPart> whole = schema.extension(text);
    if (whole.isPresent()) {
      return whole.map(part -> new AttributePath(part, null, null, null));
    }
    Path path = parse(text);
    String urn = path.getSchemaUrn();
    Optional<SchemaPart> part = urn == null ? Optional.of(schema.core()) : schema.part(urn);
    return path.size() == 0 || path.size() > 2
        ? Optional.empty()
        : part.flatMap(found -> within(found, path));
  }

  private static Path parse(String text) {
    try {
      return Path.fromString(text);
    } catch (BadRequestException | RuntimeException e) {
      throw ScimRefusal.invalidPath(
          "The path cannot be read; RFC 7644 section 3.5.2 tells how to write it.");
    }
  }

  private static Optional<AttributePath> within(SchemaPart part, Path path) {
    Path.Element first = path.getElement(0);
    Optional<Attribute> attribute = part.attribute(first.getAttribute());
    if (path.size() == 1) {
      return attribute.map(found -> new AttributePath(part, found, first.getValueFilter(), null));
    }
    Path.Element second = path.getElement(1);
    return attribute.flatMap(
        found ->
            found
                .sub(second.getAttribute())
                .map(sub -> new AttributePath(part, found, first.getValueFilter(), sub)));
  }

  /**
   * The attribute.
   *
   * @throws NullPointerException if the path is a whole extension
   */
  public Attribute target() {
    return requireNonNull(attribute);
  }

  /** Whether the whole extension is meant. */
  public boolean wholeExtension() {
    return attribute == null;
  }

  /** Whether the last step, or the one before, is written by the service provider only. */
  public boolean readOnly() {
    return !wholeExtension() && (target().readOnly() || (sub != null && sub.readOnly()));
  }

  /** The full path of the attribute, in lower case, as allow-lists know it. */
  public String attributeKey() {
    return Attribute.lower(part.pathOf(target()));
  }

  /** The full path in lower case, without filters. */
  public String key() {
    if (wholeExtension()) {
      return Attribute.lower(part.urn());
    }
    return attributeKey() + (sub == null ? "" : "." + Attribute.lower(sub.name()));
  }

  /** The path as the SDK walks it. */
  public Path toSdk() {
    Path path = part.core() ? Path.root() : Path.root(part.urn());
    if (wholeExtension()) {
      return path;
    }
    path = path.attribute(target().name(), filter);
    return sub == null ? path : path.attribute(sub.name());
  }

  @Override
  public String toString() {
    return toSdk().toString();
  }
}
