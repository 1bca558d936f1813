package org.ribalta.sandbox.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Quirk;
import org.ribalta.sandbox.lti.Registration;
import org.ribalta.sandbox.lti.Tool;
import org.ribalta.sandbox.lti.Tools;
import org.ribalta.sandbox.registration.RegistrationTokens.Permit;

/** Takes tools in (LTI Dynamic Registration 1.0 §3.5); refuses in plain text, as Moodle does. */
@Path("lti/registration")
public class RegistrationResource {
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final String BEARER = "Bearer ";
  private static final List<String> REQUIRED =
      List.of(
          "response_types",
          "initiate_login_uri",
          "redirect_uris",
          "client_name",
          "jwks_uri",
          "token_endpoint_auth_method",
          TOOL);

  @Inject private RegistrationTokens tokens;
  @Inject private Registration registration;
  @Inject private Settings settings;
  @Inject private Tools tools;
  @Inject private Behaviour behaviour;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response register(@HeaderParam("Authorization") String authorization, String body) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return refused(401, "missing_registration_token");
    }
    Optional<Permit> permit = tokens.redeem(authorization.substring(BEARER.length()));
    if (permit.isEmpty()) {
      return refused(401, "token_already_used");
    }
    JsonNode wanted = Json.read(body);
    return wrong(wanted)
        .map(why -> refused(400, why))
        .orElseGet(() -> registered(wanted, permit.get()));
  }

  private Optional<String> wrong(JsonNode wanted) {
    Optional<String> missing =
        REQUIRED.stream()
            .filter(name -> wanted.path(name).isMissingNode())
            .map(name -> "missing required attribute " + name)
            .findFirst();
    if (missing.isPresent()) {
      return missing;
    }
    if (!"private_key_jwt".equals(wanted.path("token_endpoint_auth_method").asText())) {
      return Optional.of("invalid_token_endpoint_auth_method");
    }
    if (!"id_token".equals(wanted.path("response_types").path(0).asText())) {
      return Optional.of("invalid_response_types");
    }
    // Frames, forms and keysets of other tools are closed here: see ResponseHeaders.
    return Stream.of(
                wanted.path("initiate_login_uri"),
                wanted.path("redirect_uris").path(0),
                wanted.path("jwks_uri"))
            .allMatch(uri -> uri.asText().startsWith(settings.toolUrl() + "/"))
        ? Optional.empty()
        : Optional.of("invalid_redirect_uris");
  }

  private Response registered(JsonNode wanted, Permit permit) {
    String clientId = "meridiana-" + UUID.randomUUID().toString().substring(24);
    tools.add(
        new Tool(
            clientId,
            wanted.path("client_name").asText(),
            wanted.path("initiate_login_uri").asText(),
            wanted.path("redirect_uris").path(0).asText(),
            behaviour.has(Quirk.TOOLS_WAIT)));
    ObjectNode client = wanted.deepCopy();
    client.put("client_id", clientId);
    if (permit.deploys()) {
      ((ObjectNode) client.path(TOOL)).put("deployment_id", registration.registeredDeploymentId());
    }
    return Response.ok(client.toString(), MediaType.APPLICATION_JSON).build();
  }

  private static Response refused(int status, String why) {
    return Response.status(status).type(MediaType.TEXT_HTML).entity(why).build();
  }
}
