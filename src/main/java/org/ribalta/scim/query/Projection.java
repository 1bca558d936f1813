package org.ribalta.scim.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ribalta.scim.mapping.AttributePath;
import org.ribalta.scim.mapping.ClientMapping;

/**
 * Which attributes are answered (RFC 7644 §3.9): those asked for by {@code attributes}, or all but
 * {@code excludedAttributes}. {@code id} and {@code schemas} are always there; an attribute that no
 * schema knows changes nothing.
 */
public final class Projection {
  private static final Set<String> ALWAYS = Set.of("id", "schemas");
  private static final Set<String> COMMON = Set.of("externalid", "meta");

  /** Lower-case paths, sub-attributes after a dot. */
  private final Set<String> named;

  private final boolean only;

  private Projection(Set<String> named, boolean only) {
    this.named = named;
    this.only = only;
  }

  /** Reads the query parameters; {@code attributes} goes before {@code excludedAttributes}. */
  public static Projection of(MultivaluedMap<String, String> query, ClientMapping mapping) {
    String attributes = query.getFirst("attributes");
    boolean only = attributes != null && !attributes.isBlank();
    String names = only ? attributes : query.getFirst("excludedAttributes");
    Set<String> named = new HashSet<>();
    if (names != null && !names.isBlank()) {
      for (String name : names.strip().split("\\s*,\\s*", -1)) {
        read(name, mapping, named);
      }
    }
    return new Projection(named, only);
  }

  private static void read(String name, ClientMapping mapping, Set<String> named) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (COMMON.contains(lower)) {
      named.add(lower);
    } else if (!name.isEmpty()) {
      AttributePath.resolve(name, mapping.known()).map(AttributePath::key).ifPresent(named::add);
    }
  }

  /** Leaves out of {@code resource} what is not to be answered. */
  public ObjectNode apply(ObjectNode resource) {
    if (only || !named.isEmpty()) {
      prune(resource, "");
    }
    return resource;
  }

  private void prune(JsonNode node, String prefix) {
    if (node.isArray()) {
      node.forEach(element -> prune(element, prefix));
    } else if (node instanceof ObjectNode object) {
      object.properties().removeIf(member -> leftOut(member, prefix));
    }
  }

  private boolean leftOut(Map.Entry<String, JsonNode> member, String prefix) {
    String path = prefix + member.getKey().toLowerCase(Locale.ROOT);
    if (ALWAYS.contains(path)) {
      return false;
    }
    if (named.contains(path)) {
      return !only;
    }
    String below = path + (path.startsWith("urn:") && prefix.isEmpty() ? ":" : ".");
    if (named.stream().noneMatch(name -> name.startsWith(below))) {
      return only;
    }
    prune(member.getValue(), below);
    return member.getValue().isContainerNode() && member.getValue().isEmpty();
  }
}
