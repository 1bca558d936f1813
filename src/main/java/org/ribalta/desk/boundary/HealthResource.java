package org.ribalta.desk.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.desk.control.CheckHealth;
import org.ribalta.desk.control.HealthFinding;
import org.ribalta.shared.Language;

/** What an administrator should look at. */
@Path("/admin/tenants/{tenant}/health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
  @Inject private CheckHealth checkHealth;
  @Context private HttpHeaders headers;

  @GET
  @Requires(Operation.READ_HEALTH)
  public List<HealthFinding> list() {
    return checkHealth.check(Language.of(headers.getAcceptableLanguages()));
  }
}
