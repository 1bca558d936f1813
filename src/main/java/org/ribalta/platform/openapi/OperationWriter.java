package org.ribalta.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the OpenAPI Operation Object of an endpoint: parameters, body, answers. */
final class OperationWriter {
  private final Schemas schemas;

  OperationWriter(Schemas schemas) {
    this.schemas = schemas;
  }

  ObjectNode write(Endpoint endpoint, ObjectNode operation) {
    String resource = endpoint.method().getDeclaringClass().getSimpleName();
    operation.putArray("tags").add(resource.replaceFirst("Resource$", ""));
    new ParameterWriter(schemas).write(endpoint, operation);
    writeAnswers(endpoint, operation.putObject("responses"));
    return operation;
  }

  private void writeAnswers(Endpoint endpoint, ObjectNode responses) {
    Answers declared = endpoint.method().getAnnotation(Answers.class);
    Optional<JsonNode> body = body(endpoint, declared);
    int status = declared != null ? declared.status() : isVoid(endpoint) ? 204 : 200;
    ObjectNode answer = responses.putObject(String.valueOf(status));
    answer.put("description", Response.Status.fromStatusCode(status).getReasonPhrase());
    body.ifPresent(
        schema -> {
          ObjectNode content = answer.putObject("content");
          for (String media : endpoint.produces()) {
            content.putObject(media).set("schema", schema);
          }
        });
    if (mayBeNothing(endpoint)) {
      responses.putObject("204").put("description", "No Content");
    }
    responses.putObject("default").put("$ref", "#/components/responses/Problem");
  }

  private Optional<JsonNode> body(Endpoint endpoint, @Nullable Answers declared) {
    Type type = declared != null ? declared.value() : endpoint.method().getGenericReturnType();
    if (type == Void.class || type == void.class || type == Response.class) {
      return Optional.empty();
    }
    return Optional.of(schemas.of(type));
  }

  private static boolean mayBeNothing(Endpoint endpoint) {
    return endpoint.method().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isVoid(Endpoint endpoint) {
    return endpoint.method().getReturnType() == void.class;
  }
}
