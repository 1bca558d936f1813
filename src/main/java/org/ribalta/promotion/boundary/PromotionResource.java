package org.ribalta.promotion.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.Editions;
import org.ribalta.promotion.control.ChangePublicPage;
import org.ribalta.promotion.control.PublishPage;
import org.ribalta.promotion.control.ReadPromotion;
import org.ribalta.promotion.control.ReadPromotion.Promotion;
import org.ribalta.promotion.control.WithdrawPage;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** How a programme manager makes an edition known. */
@Path("/editions/{edition}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PromotionResource {
  private static final Text QR_NAME = new Text("Codice QR che porta a ", "QR code that leads to ");

  @Inject private ReadPromotion readPromotion;
  @Inject private ChangePublicPage changePublicPage;
  @Inject private PublishPage publishPage;
  @Inject private WithdrawPage withdrawPage;
  @Inject private Editions editions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  @GET
  @Path("promotion")
  @Requires(Operation.READ_PROMOTION)
  public Promotion read(@PathParam("edition") UUID edition) {
    return readPromotion.read(own(edition), caller.activity(), language());
  }

  /** The link as a QR code; not there while there is no link. */
  @GET
  @Path("promotion/qr.svg")
  @Produces("image/svg+xml")
  @Requires(Operation.READ_QR_CODE)
  public String qrCode(@PathParam("edition") UUID edition) {
    String link = read(edition).link();
    if (link == null) {
      throw Refused.notFound("link");
    }
    return new QrCode(link, QR_NAME.in(language()) + link).svg();
  }

  @PUT
  @Path("public-page")
  @Requires(Operation.CHANGE_PUBLIC_PAGE)
  public Promotion change(@PathParam("edition") UUID edition, ChangePublicPage.Wish wish) {
    changePublicPage.change(own(edition), Checks.body(wish));
    return read(edition);
  }

  @POST
  @Path("public-page/publication")
  @Requires(Operation.PUBLISH_PUBLIC_PAGE)
  public Promotion publish(@PathParam("edition") UUID edition) {
    publishPage.publish(editions.describe(edition, caller.activity(), language()));
    return read(edition);
  }

  @DELETE
  @Path("public-page/publication")
  @Requires(Operation.WITHDRAW_PUBLIC_PAGE)
  public Promotion withdraw(@PathParam("edition") UUID edition) {
    withdrawPage.withdraw(own(edition));
    return read(edition);
  }

  /** An edition of the activity that the caller came in by; for any other: 404. */
  private UUID own(UUID edition) {
    return editions.require(edition, caller.activity()).id();
  }

  private Language language() {
    return Language.of(headers.getAcceptableLanguages());
  }
}
