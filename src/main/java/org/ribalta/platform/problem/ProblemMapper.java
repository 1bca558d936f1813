package org.ribalta.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.shared.Language;

/** Answers everything that goes wrong in the JSON API as {@code application/problem+json}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
  private static final List<String> KEPT =
      List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    Failure failure = Failure.of(thrown);
    Problem problem = Problem.of(failure.type(), words(failure), failure.errors());
    if (problem.status() >= 500) {
      LOG.log(
          Level.WARNING, thrown, () -> "Answered " + problem.status() + " " + problem.instance());
    }
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, 5);
    }
    if (thrown instanceof WebApplicationException http) {
      KEPT.forEach(name -> answer.header(name, http.getResponse().getHeaderString(name)));
    }
    return answer.build();
  }

  private String words(Failure failure) {
    return failure.type() instanceof WordedProblem worded
        ? worded.words().in(Language.of(headers.getAcceptableLanguages()))
        : failure.detail();
  }
}
