package org.ribalta.promotion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.Editions;
import org.ribalta.promotion.control.ReadPromotion;
import org.ribalta.promotion.control.ReadPromotion.Promotion;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** What a programme manager makes an edition known with. */
@Path("/editions/{edition}/promotion")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PromotionResource {
  private static final Text QR_NAME = new Text("Codice QR che porta a ", "QR code that leads to ");

  @Inject private ReadPromotion readPromotion;
  @Inject private Editions editions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  @GET
  @Requires(Operation.READ_PROMOTION)
  public Promotion read(@PathParam("edition") UUID edition) {
    return readPromotion.read(own(edition), caller.activity(), language());
  }

  /** The link as a QR code; not there while there is no link. */
  @GET
  @Path("qr.svg")
  @Produces("image/svg+xml")
  @Requires(Operation.READ_QR_CODE)
  public String qrCode(@PathParam("edition") UUID edition) {
    String link = read(edition).link();
    if (link == null) {
      throw Refused.notFound("link");
    }
    return new QrCode(link, QR_NAME.in(language()) + link).svg();
  }

  /** An edition of the activity that the caller came in by; for any other: 404. */
  private UUID own(UUID edition) {
    return editions.require(edition, caller.activity()).id();
  }

  private Language language() {
    return Language.of(headers.getAcceptableLanguages());
  }
}
