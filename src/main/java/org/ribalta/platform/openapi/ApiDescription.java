package org.ribalta.platform.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Collection;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.problem.Problem;

/** Builds the OpenAPI 3.1 document of a JAX-RS application from the classes that it lists. */
public final class ApiDescription {
  private final ObjectNode document = Json.mapper().createObjectNode();
  private final Schemas schemas = new Schemas();

  /**
   * Begins a description.
   *
   * @param server the address that all paths are below
   */
  public ApiDescription(String title, URI server) {
    document.put("openapi", "3.1.0");
    document.putObject("info").put("title", title).put("version", "1");
    document.putArray("servers").addObject().put("url", server.toString());
  }

  /** Describes the resources among {@code listed}, with what {@code notes} adds to each. */
  public ApiDescription describe(Collection<Class<?>> listed, OperationNotes notes) {
    ObjectNode paths = document.withObject("/paths");
    OperationWriter writer = new OperationWriter(schemas);
    for (Endpoint endpoint : Endpoint.of(listed)) {
      ObjectNode path =
          paths.has(endpoint.path())
              ? (ObjectNode) paths.get(endpoint.path())
              : paths.putObject(endpoint.path());
      notes.write(endpoint, writer.write(endpoint, path.putObject(endpoint.verb())));
    }
    return this;
  }

  /** Says that requests may carry a bearer token of this kind. */
  public ApiDescription bearer(String name, String description) {
    document
        .withObject("/components/securitySchemes")
        .putObject(name)
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", description);
    return this;
  }

  /** The finished document. */
  public ObjectNode document() {
    ObjectNode problem = document.withObject("/components/responses").putObject("Problem");
    problem.put("description", "What went wrong and what to do about it (RFC 9457)");
    problem
        .putObject("content")
        .putObject(Problem.MEDIA_TYPE)
        .set("schema", schemas.of(Problem.class));
    document.withObject("/components").set("schemas", schemas.all());
    return document;
  }
}
