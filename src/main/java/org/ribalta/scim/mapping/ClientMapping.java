package org.ribalta.scim.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ribalta.scim.quirk.Quirk;

/**
 * How one kind of client is read: a file of {@code scim-mappings/clients}, compiled.
 *
 * @param name the file's name without {@code .json}
 * @param known all that the schemas know
 * @param allowed what of it is stored and shown
 * @param schemas the schemas as this client is shown them
 * @param paths where each fact is found; the first path with a value wins
 * @param quirks the departures from the RFCs to undo
 */
public record ClientMapping(
    String name,
    ResourceSchema known,
    ResourceSchema allowed,
    List<ObjectNode> schemas,
    Map<Fact, List<AttributePath>> paths,
    Set<Quirk> quirks) {

  /** Whether values at this path are stored. */
  public boolean allows(AttributePath path) {
    return allowed
        .part(path.part().urn())
        .filter(part -> path.wholeExtension() || part.attribute(path.target().name()).isPresent())
        .isPresent();
  }

  /** Reads a fact from a canonical resource; a missing node if there is none. */
  public JsonNode fact(Fact fact, JsonNode resource) {
    return paths.getOrDefault(fact, List.of()).stream()
        .map(path -> at(path, resource))
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static JsonNode at(AttributePath path, JsonNode resource) {
    JsonNode part = path.part().core() ? resource : resource.path(path.part().urn());
    JsonNode value = part.path(path.target().name());
    return path.sub() == null ? value : value.path(path.sub().name());
  }
}
