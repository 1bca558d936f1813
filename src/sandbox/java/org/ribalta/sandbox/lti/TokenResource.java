package org.ribalta.sandbox.lti;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Faults;
import org.ribalta.sandbox.control.Quirk;

/**
 * Token endpoint for the tool's calls (Security Framework §4.1); like Moodle, it labels JSON HTML.
 */
@Path("lti/token")
public class TokenResource {
  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";

  @Inject private ClientAssertions assertions;
  @Inject private AccessTokens tokens;
  @Inject private Faults faults;
  @Inject private Behaviour behaviour;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response grant(
      @FormParam("grant_type") String grantType,
      @FormParam("client_assertion_type") String assertionType,
      @FormParam("client_assertion") String assertion,
      @FormParam("scope") String scope) {
    if (faults.tokenDown()) {
      return Response.status(503).type("text/html").entity("<h1>Service Unavailable</h1>").build();
    }
    if (!"client_credentials".equals(grantType)) {
      return error("unsupported_grant_type", "grant_type must be client_credentials");
    }
    if (!ASSERTION_TYPE.equals(assertionType)) {
      return error("invalid_request", "client_assertion_type must be jwt-bearer");
    }
    Optional<String> refusal = assertions.refusal(Objects.requireNonNullElse(assertion, ""));
    return refusal
        .map(why -> error("invalid_client", why))
        .orElseGet(() -> granted(known(Objects.requireNonNullElse(scope, ""))));
  }

  /** Scopes the platform does not know vanish without a word. */
  private static Set<Scope> known(String scope) {
    return Arrays.stream(scope.strip().split("\\s+"))
        .flatMap(uri -> Scope.of(uri).stream())
        .collect(Collectors.toSet());
  }

  private Response granted(Set<Scope> scopes) {
    if (scopes.isEmpty()) {
      return error("invalid_scope", "no known scope was asked for");
    }
    ObjectNode body =
        Json.object()
            .put("access_token", tokens.issue(scopes))
            .put("token_type", "Bearer")
            .put("expires_in", AccessTokens.LIFE_SECONDS)
            .put("scope", scopes.stream().map(Scope::uri).collect(Collectors.joining(" ")));
    return Response.ok(body.toString(), mediaType()).header("Cache-Control", "no-store").build();
  }

  private String mediaType() {
    return behaviour.has(Quirk.TOKEN_AS_HTML) ? HTML : JSON;
  }

  private Response error(String code, String description) {
    ObjectNode body = Json.object().put("error", code).put("error_description", description);
    return Response.status(400).type(mediaType()).entity(body.toString()).build();
  }
}
