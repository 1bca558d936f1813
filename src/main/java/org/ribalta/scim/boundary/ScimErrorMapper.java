package org.ribalta.scim.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.utils.JsonUtils;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ribalta.directory.UserNameTaken;
import org.ribalta.platform.problem.Failure;
import org.ribalta.scim.ScimRefusal;

/** Answers everything that goes wrong under {@code /scim/v2} as a SCIM Error (RFC 7644 §3.12). */
@Provider
public class ScimErrorMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ScimErrorMapper.class.getName());
  private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
  private static final int RETRY_SECONDS = 5;

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    ScimRefusal refusal = refusal(thrown);
    if (refusal.status() >= 500) {
      LOG.log(Level.WARNING, thrown, () -> "Answered " + refusal.status() + " to a SCIM client");
    }
    Response.ResponseBuilder answer =
        Response.status(refusal.status()).type(ScimMedia.forError(headers)).entity(body(refusal));
    if (thrown instanceof WebApplicationException http) {
      answer.header(HttpHeaders.ALLOW, http.getResponse().getHeaderString(HttpHeaders.ALLOW));
    }
    if (refusal.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge());
    }
    if (refusal.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.build();
  }

  private static ScimRefusal refusal(Throwable thrown) {
    return cause(thrown, ScimRefusal.class)
        .or(() -> cause(thrown, UserNameTaken.class).map(e -> ScimRefusal.uniqueness("userName")))
        .or(() -> cause(thrown, JsonProcessingException.class).map(e -> unreadable()))
        .orElseGet(() -> of(Failure.of(thrown)));
  }

  private static ScimRefusal unreadable() {
    return ScimRefusal.invalidSyntax("The body is not a well-formed JSON object.");
  }

  private static ScimRefusal of(Failure failure) {
    return new ScimRefusal(failure.type().status(), null, failure.detail());
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  private static ObjectNode body(ScimRefusal refusal) {
    ObjectNode body = JsonUtils.getJsonNodeFactory().objectNode();
    body.putArray("schemas").add(ERROR);
    body.put("status", Integer.toString(refusal.status()));
    if (refusal.scimType() != null) {
      body.put("scimType", refusal.scimType());
    }
    return body.put("detail", refusal.getMessage());
  }

  /** RFC 6750 §3: no error code for a request that did not try. */
  private String challenge() {
    boolean tried = headers != null && headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    return "Bearer realm=\"Ribalta SCIM\"" + (tried ? ", error=\"invalid_token\"" : "");
  }
}
