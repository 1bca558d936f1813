package org.ribalta.access.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.platform.problem.Failure;

/** Answers whatever goes wrong on the way into the administration with a page for people. */
@Provider
public class AdminErrorMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(AdminErrorMapper.class.getName());

  @Context private HttpHeaders headers;
  @Inject private AdminPages pages;

  @Override
  public Response toResponse(Throwable thrown) {
    int status = Failure.of(thrown).type().status();
    if (status >= 500) {
      LOG.log(Level.WARNING, "A sign-in to the administration failed", thrown);
    }
    AdminPage page = status >= 500 ? AdminPage.UNAVAILABLE : AdminPage.SPENT;
    return Response.fromResponse(pages.plain(page, headers)).status(status).build();
  }
}
