package org.ribalta.promotion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.ribalta.programme.Editions;
import org.ribalta.promotion.control.ChangePublicPage;
import org.ribalta.promotion.control.PublishPage;
import org.ribalta.promotion.control.ReadPromotion;
import org.ribalta.promotion.control.ReadPromotion.Promotion;
import org.ribalta.promotion.control.WithdrawPage;
import org.ribalta.shared.Language;

/**
 * The manager's side of an edition's public page: what stands on it, where, and whether it is on.
 */
@Path("/editions/{edition}/public-page")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PublicPageSettingsResource {
  @Inject private ReadPromotion readPromotion;
  @Inject private ChangePublicPage changePublicPage;
  @Inject private PublishPage publishPage;
  @Inject private WithdrawPage withdrawPage;
  @Inject private Editions editions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  @PUT
  @Requires(Operation.CHANGE_PUBLIC_PAGE)
  public Promotion change(@PathParam("edition") UUID edition, ChangePublicPage.Wish wish) {
    changePublicPage.change(own(edition), Checks.body(wish));
    return read(edition);
  }

  @POST
  @Path("publication")
  @Requires(Operation.PUBLISH_PUBLIC_PAGE)
  public Promotion publish(@PathParam("edition") UUID edition) {
    publishPage.publish(editions.describe(edition, caller.activity(), language()));
    return read(edition);
  }

  @DELETE
  @Path("publication")
  @Requires(Operation.WITHDRAW_PUBLIC_PAGE)
  public Promotion withdraw(@PathParam("edition") UUID edition) {
    withdrawPage.withdraw(own(edition));
    return read(edition);
  }

  private Promotion read(UUID edition) {
    return readPromotion.read(edition, caller.activity(), language());
  }

  /** An edition of the activity that the caller came in by; for any other: 404. */
  private UUID own(UUID edition) {
    return editions.require(edition, caller.activity()).id();
  }

  private Language language() {
    return Language.of(headers.getAcceptableLanguages());
  }
}
