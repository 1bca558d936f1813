package org.ribalta.lms.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.platform.problem.Failure;

/** Answers whatever goes wrong on the way from the LMS with a page for people. */
@Provider
public class TroubleMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(TroubleMapper.class.getName());

  @Context private HttpHeaders headers;
  @Inject private TroublePage page;

  @Override
  public Response toResponse(Throwable thrown) {
    Failure failure = Failure.of(thrown);
    int status = failure.type().status();
    if (status >= 500) {
      LOG.log(Level.WARNING, "A launch failed", thrown);
    }
    Trouble kind = status == 413 ? Trouble.REFUSED : Trouble.ofStatus(status);
    Response answer =
        TroubleAnswer.of(
            kind, page.write(kind, Language.of(headers), failure.detail(), Optional.empty()));
    return Response.fromResponse(answer).status(status).build();
  }
}
