package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.access.Sessions;
import org.ribalta.lms.control.BringPage;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.control.ReopenActivity;
import org.ribalta.platform.tenant.Tenancy;

/**
 * The address of an opened activity: the page moves here from that of the launch, which works once,
 * so that a reload shows it again.
 */
@Path("/open/{activity: [0-9a-f-]{36}}")
@ApplicationScoped
public class ReopenResource {
  @Inject private Sessions sessions;
  @Inject private ReopenActivity reopenActivity;
  @Inject private BringPage bringPage;
  @Inject private OpenedPage openedPage;
  @Inject private TroublePage trouble;

  @GET
  @Produces(MediaType.TEXT_HTML)
  @PublicEndpoint(because = "the browser's cookie is the key, and is judged in here")
  public Response reopen(@PathParam("activity") UUID activity, @Context HttpHeaders headers)
      throws Exception {
    for (String token : SessionCookie.tokens(headers, activity)) {
      Optional<Opening.Opened> opened = find(activity, token);
      if (opened.isPresent()) {
        return openedPage.answer(
            opened.get(), Optional.ofNullable(opened.get().activity().me().platform().returnUrl()));
      }
    }
    return TroubleAnswer.of(
        Trouble.SESSION,
        trouble.write(
            Trouble.SESSION,
            Language.of(headers),
            "no living session",
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<Opening.Opened> find(UUID activity, String token) throws Exception {
    Optional<UUID> tenant = sessions.tenantOf(token);
    return tenant.isEmpty()
        ? Optional.empty()
        : Tenancy.callAs(
            tenant.get(), () -> reopenActivity.reopen(activity, token).map(bringPage::along));
  }
}
