package org.ribalta.platform.problem;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Hands what fails at commit to the door's own mapper. Jersey brings a mapper for this type, nearer
 * than ours for everything, and it answers with the server's page.
 */
@Provider
@Priority(1)
public class CommitFailureMapper implements ExceptionMapper<TransactionalException> {
  @Context private Providers providers;

  @Override
  public Response toResponse(TransactionalException thrown) {
    return providers.getExceptionMapper(Throwable.class).toResponse(thrown);
  }
}
