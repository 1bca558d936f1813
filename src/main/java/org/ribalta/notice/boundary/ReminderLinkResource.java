package org.ribalta.notice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.notice.control.ReminderLinks;
import org.ribalta.notice.control.SwitchReminders;
import org.ribalta.platform.link.LinkReading;
import org.ribalta.platform.link.SignedLink;
import org.ribalta.platform.page.TextPage;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.shared.Language;

/**
 * The switch for reminders behind the link in a mail. Reading changes nothing, since scanners of
 * mail follow links; posting does, also from a mail program's own button (RFC 8058).
 */
@Path("/reminders/{token}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReminderLinkResource {
  private static final String SIGNED = "the link is signed for one person and does nothing else";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Inject private ReminderLinks links;
  @Inject private SwitchReminders switchReminders;
  @Inject private TextPage textPage;
  @Context private HttpHeaders headers;

  @GET
  @PublicEndpoint(because = SIGNED)
  public Response show(@PathParam("token") String token) throws Exception {
    return answer(token, link -> switchReminders.isOn(link.subject()));
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @PublicEndpoint(because = SIGNED)
  public Response decide(@PathParam("token") String token, String form) throws Exception {
    boolean wanted = form.contains("wanted=on");
    return answer(
        token,
        link -> {
          switchReminders.decide(link.subject(), wanted);
          return wanted;
        });
  }

  /** Says whether reminders are on, as the link's tenant. */
  private interface Deed {
    boolean of(SignedLink link);
  }

  private Response answer(String token, Deed deed) throws Exception {
    LinkReading reading = links.read(token);
    if (reading instanceof LinkReading.Valid valid) {
      Callable<Boolean> inside = () -> deed.of(valid.link());
      return page(200, ReminderPage.of(Tenancy.callAs(valid.link().tenant(), inside)));
    }
    return reading instanceof LinkReading.Expired
        ? page(410, ReminderPage.EXPIRED)
        : page(404, ReminderPage.UNKNOWN);
  }

  private Response page(int status, ReminderPage page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Content-Security-Policy", POLICY)
        .entity(page.write(textPage, Language.of(headers.getAcceptableLanguages())))
        .build();
  }
}
