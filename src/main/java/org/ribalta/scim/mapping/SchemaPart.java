package org.ribalta.scim.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One schema of a resource: the core one, or an extension that lives under its URN.
 *
 * @param attributes by lower-case name
 */
public record SchemaPart(String urn, boolean core, Map<String, Attribute> attributes) {

  /** Finds an attribute, whatever the case. */
  public Optional<Attribute> attribute(String name) {
    return Optional.ofNullable(attributes.get(Attribute.lower(name)));
  }

  /** The full path of an attribute: as RFC 7644 §3.10 has it for extensions, bare for the core. */
  public String pathOf(Attribute attribute) {
    return core ? attribute.name() : urn + ":" + attribute.name();
  }

  /** The same schema with no attributes but those in {@code allowed} (lower-case full paths). */
  SchemaPart only(Set<String> allowed) {
    Map<String, Attribute> kept = new LinkedHashMap<>(attributes);
    kept.values().removeIf(attribute -> !allowed.contains(Attribute.lower(pathOf(attribute))));
    return new SchemaPart(urn, core, kept);
  }
}
