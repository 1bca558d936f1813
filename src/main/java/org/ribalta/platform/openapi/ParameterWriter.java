package org.ribalta.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what an endpoint reads: variables of its path, of the query, headers, the body. */
final class ParameterWriter {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final Schemas schemas;

  ParameterWriter(Schemas schemas) {
    this.schemas = schemas;
  }

  void write(Endpoint endpoint, ObjectNode operation) {
    Set<String> written = new HashSet<>();
    for (Parameter parameter : endpoint.method().getParameters()) {
      if (parameter.isAnnotationPresent(PathParam.class)) {
        String name = parameter.getAnnotation(PathParam.class).value();
        written.add(name);
        add(operation, "path", name, schemas.of(parameter.getParameterizedType()));
      } else if (parameter.isAnnotationPresent(QueryParam.class)) {
        writeOptional(
            operation, "query", parameter.getAnnotation(QueryParam.class).value(), parameter);
      } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
        writeOptional(
            operation, "header", parameter.getAnnotation(HeaderParam.class).value(), parameter);
      } else if (isBody(parameter)) {
        writeBody(endpoint, parameter, operation);
      }
    }
    writeOthersOfPath(endpoint, operation, written);
  }

  /** The filter reads the tenant, so that the method itself does not. */
  private void writeOthersOfPath(Endpoint endpoint, ObjectNode operation, Set<String> written) {
    Matcher variable = VARIABLE.matcher(endpoint.path());
    while (variable.find()) {
      if (written.add(variable.group(1))) {
        add(operation, "path", variable.group(1), schemas.of(UUID.class));
      }
    }
  }

  private void writeOptional(ObjectNode operation, String in, String name, Parameter parameter) {
    JsonNode schema = schemas.of(parameter.getParameterizedType());
    DefaultValue usual = parameter.getAnnotation(DefaultValue.class);
    if (usual != null && schema instanceof ObjectNode object) {
      object.put("default", usual.value());
    }
    add(operation, in, name, schema).put("required", false);
  }

  private static ObjectNode add(ObjectNode operation, String in, String name, JsonNode schema) {
    ObjectNode parameter = operation.withArray("/parameters").addObject();
    parameter.put("name", name).put("in", in).put("required", true).set("schema", schema);
    return parameter;
  }

  private static boolean isBody(Parameter parameter) {
    return !parameter.isAnnotationPresent(Context.class)
        && !parameter.isAnnotationPresent(Suspended.class);
  }

  private void writeBody(Endpoint endpoint, Parameter parameter, ObjectNode operation) {
    ObjectNode content = operation.withObject("/requestBody/content");
    for (String media : endpoint.consumes()) {
      boolean json = media.startsWith(MediaType.APPLICATION_JSON);
      content
          .putObject(media)
          .set("schema", schemas.of(json ? parameter.getParameterizedType() : Object.class));
    }
  }
}
