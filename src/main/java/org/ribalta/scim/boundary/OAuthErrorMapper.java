package org.ribalta.scim.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.problem.Failure;
import org.ribalta.scim.OAuthRefusal;

/** Answers whatever goes wrong at the token endpoint in OAuth's form (RFC 6749 §5.2). */
@Provider
public class OAuthErrorMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(OAuthErrorMapper.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof OAuthRefusal refusal) {
      return answer(
          refusal.kind().status(),
          refusal.kind().name().toLowerCase(Locale.ROOT),
          String.valueOf(refusal.getMessage()));
    }
    Failure failure = Failure.of(thrown);
    int status = failure.type().status();
    if (status < 500) {
      return answer(status, "invalid_request", failure.detail());
    }
    LOG.log(Level.WARNING, "A token request failed", thrown);
    return answer(
        status, status == 503 ? "temporarily_unavailable" : "server_error", failure.detail());
  }

  private static Response answer(int status, String error, String description) {
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(Json.write(Map.of("error", error, "error_description", description)));
    if (status == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Ribalta\"");
    }
    return answer.build();
  }
}
