package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.ConnectionStep;
import org.ribalta.lms.control.FindConnection;
import org.ribalta.lms.control.FindConnection.Connection;
import org.ribalta.lms.control.TestConnection;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.shared.Language;

/**
 * Tests of a connection, told while they run: one JSON text a line, each step twice. Nothing is
 * kept: what was found holds for that moment.
 */
@Path("/admin/tenants/{tenant}/platforms/{platform}/connection-tests")
@ApplicationScoped
@Produces(ConnectionTestsResource.MEDIA_TYPE)
public class ConnectionTestsResource {
  static final String MEDIA_TYPE = "application/x-ndjson";

  @Inject private FindConnection findConnection;
  @Inject private TestConnection testConnection;
  @Context private HttpHeaders headers;

  @POST
  @Requires(Operation.TEST_PLATFORM)
  @Answers(ConnectionStep.class)
  public StreamingOutput test(@PathParam("platform") UUID platform) {
    Connection connection = findConnection.find(platform);
    Language language = Language.of(headers.getAcceptableLanguages());
    UUID tenant = Tenancy.current();
    return out -> {
      try {
        Tenancy.runAs(
            tenant, () -> testConnection.test(connection, language, step -> write(step, out)));
      } catch (UncheckedIOException gone) {
        throw gone.getCause();
      }
    };
  }

  private static void write(ConnectionStep step, OutputStream out) {
    try {
      out.write((Json.write(step) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
