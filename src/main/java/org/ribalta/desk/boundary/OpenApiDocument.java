package org.ribalta.desk.boundary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.openapi.ApiDescription;
import org.ribalta.platform.openapi.Endpoint;

/** The description of the API, made when it is first asked for, with who may call what. */
@ApplicationScoped
public class OpenApiDocument {
  private static final String SESSION = "session";
  private static final String SETUP_TOKEN = "setupToken";

  private Settings settings;
  private @Nullable String text;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenApiDocument() {}

  @Inject
  OpenApiDocument(Settings settings) {
    this.settings = settings;
  }

  /** The document as JSON, for the classes of the API's application. */
  synchronized String of(Set<Class<?>> listed) {
    if (text == null) {
      text =
          Json.write(
              new ApiDescription("Ribalta", settings.at("/api/v1"))
                  .bearer(SESSION, "The session that a launch or a sign-in began")
                  .bearer(SETUP_TOKEN, "The operator's token; see RIBALTA_SETUP_TOKEN")
                  .describe(listed, OpenApiDocument::note)
                  .document());
    }
    return text;
  }

  private static void note(Endpoint endpoint, ObjectNode described) {
    Requires requires = endpoint.method().getAnnotation(Requires.class);
    ArrayNode security = described.putArray("security");
    if (requires == null) {
      return;
    }
    Operation operation = requires.value();
    described.put("operationId", camel(operation.name()));
    ObjectNode row = described.putObject("x-ribalta-operation");
    row.put("name", operation.name());
    row.put("object", operation.object().name());
    row.put("setupToken", operation.callers().operator());
    ArrayNode roles = row.putArray("roles");
    operation.callers().roles().stream().sorted().forEach(role -> roles.add(role.name()));
    if (!operation.callers().roles().isEmpty()) {
      security.addObject().putArray(SESSION);
    }
    if (operation.callers().operator()) {
      security.addObject().putArray(SETUP_TOKEN);
    }
  }

  /** {@code CREATE_TENANT} as {@code createTenant}. */
  private static String camel(String name) {
    StringBuilder words = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
      words.append(
          words.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return words.toString();
  }
}
