package org.ribalta.sandbox.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.control.Faults;
import org.ribalta.sandbox.lti.AccessTokens;
import org.ribalta.sandbox.lti.Scope;

/** The checks that come before every call of the gradebook service. */
@Singleton
class Service {
  private final AccessTokens tokens;
  private final Faults faults;

  @Inject
  Service(AccessTokens tokens, Faults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  /** 503 while switched off, 401 without one of the scopes. */
  void admit(HttpHeaders headers, Scope... scopes) {
    if (faults.gradebookDown()) {
      throw refusal(503, "Gradebook switched off by /sandbox/control/faults");
    }
    String bearer = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (Arrays.stream(scopes).noneMatch(scope -> tokens.allows(bearer, scope))) {
      throw refusal(401, "Unauthorized");
    }
  }

  /** Moodle finds no handler for another media type, nor for a list of them. */
  static void accepts(HttpHeaders headers, String mediaType) {
    require(headers.getHeaderString(HttpHeaders.ACCEPT), mediaType, "Accept");
  }

  static void sends(HttpHeaders headers, String mediaType) {
    require(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), mediaType, "Content-Type");
  }

  static WebApplicationException refusal(int status, String reason) {
    return new WebApplicationException(
        Response.status(status).type("application/json").entity(error(status, reason)).build());
  }

  private static void require(String header, String mediaType, String name) {
    boolean anything = header == null || header.contains("*/*");
    if (!anything && !header.split(";", 2)[0].strip().equals(mediaType)) {
      throw refusal(400, "No handler found for " + name);
    }
  }

  private static String error(int status, String reason) {
    return Json.object().put("status", status).put("reason", reason).toString();
  }
}
