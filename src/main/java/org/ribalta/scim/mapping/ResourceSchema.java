package org.ribalta.scim.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a resource may hold: its core schema and its extensions.
 *
 * @param extensions by lower-case URN
 */
public record ResourceSchema(SchemaPart core, Map<String, SchemaPart> extensions) {

  /** Finds an extension by its URN, whatever the case. */
  public Optional<SchemaPart> extension(String urn) {
    return Optional.ofNullable(extensions.get(Attribute.lower(urn)));
  }

  /** Finds the core schema or an extension by its URN. */
  public Optional<SchemaPart> part(String urn) {
    return core.urn().equalsIgnoreCase(urn) ? Optional.of(core) : extension(urn);
  }

  /** The core schema, then the extensions. */
  public Stream<SchemaPart> parts() {
    return Stream.concat(Stream.of(core), extensions.values().stream());
  }

  /** The same resource with no attributes but those in {@code allowed} (lower-case full paths). */
  ResourceSchema only(Set<String> allowed) {
    Map<String, SchemaPart> kept = new LinkedHashMap<>();
    extensions.forEach((urn, part) -> kept.put(urn, part.only(allowed)));
    kept.values().removeIf(part -> part.attributes().isEmpty());
    return new ResourceSchema(core.only(allowed), kept);
  }
}
