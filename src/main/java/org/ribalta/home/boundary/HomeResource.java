package org.ribalta.home.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.home.control.HomeView;
import org.ribalta.home.control.ReadHome;
import org.ribalta.shared.Language;

/** The signed-in person's page. */
@Path("/home")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HomeResource {
  @Inject private ReadHome readHome;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  @GET
  @Requires(Operation.READ_HOME)
  public HomeView read() {
    return readHome.read(
        caller.activity(), caller.person(), Language.of(headers.getAcceptableLanguages()));
  }
}
