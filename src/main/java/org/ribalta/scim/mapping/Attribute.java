package org.ribalta.scim.mapping;

import com.unboundid.scim2.common.types.AttributeDefinition;
import com.unboundid.scim2.common.types.AttributeDefinition.Mutability;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An attribute of a schema (RFC 7643 §2).
 *
 * @param subAttributes by lower-case name, since attribute names know no case
 */
public record Attribute(AttributeDefinition definition, Map<String, Attribute> subAttributes) {

  static Attribute of(AttributeDefinition definition) {
    return new Attribute(definition, byName(definition.getSubAttributes()));
  }

  static Map<String, Attribute> byName(Collection<AttributeDefinition> definitions) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (AttributeDefinition one :
        definitions == null ? List.<AttributeDefinition>of() : definitions) {
      attributes.put(lower(one.getName()), of(one));
    }
    return attributes;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Finds a sub-attribute, whatever the case. */
  public Optional<Attribute> sub(String name) {
    return Optional.ofNullable(subAttributes.get(lower(name)));
  }

  /** The name as the schema writes it. */
  public String name() {
    return definition.getName();
  }

  public AttributeDefinition.Type type() {
    return definition.getType();
  }

  public boolean complex() {
    return definition.getType() == AttributeDefinition.Type.COMPLEX;
  }

  public boolean multiValued() {
    return definition.isMultiValued();
  }

  public boolean required() {
    return definition.isRequired();
  }

  public boolean readOnly() {
    return definition.getMutability() == Mutability.READ_ONLY;
  }
}
