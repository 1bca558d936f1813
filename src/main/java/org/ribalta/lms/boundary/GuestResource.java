package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.lms.control.OfferCode;
import org.ribalta.lms.control.ProveByCode;
import org.ribalta.lms.control.ProveByCode.Outcome;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/** Where guests of a platform prove by e-mail who they are. */
@Path("/guest")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class GuestResource {
  private static final String GUEST = "only a page that a verified launch was shown has the token";
  private static final int LONGEST_CODE = 20;

  @Inject private ProveByCode proveByCode;
  @Inject private AskedCodes askedCodes;
  @Inject private GuestPages pages;
  @Context private HttpHeaders headers;

  /** Answers the same, and as fast, whether or not anybody has the address. */
  @POST
  @Path("code")
  @PublicEndpoint(because = GUEST)
  public Response ask(@FormParam("guest") @DefaultValue("") String token) throws Exception {
    Optional<UUID> tenant = TenantToken.tenantOf(OfferCode.PREFIX, token);
    if (tenant.isEmpty() || !Tenancy.callAs(tenant.get(), () -> proveByCode.listens(token))) {
      return pages.over(headers);
    }
    askedCodes.ask(tenant.get(), token, Language.of(headers).getLanguage());
    return pages.typeCode(headers, token, false);
  }

  /** Tries what was typed. */
  @POST
  @Path("proof")
  @PublicEndpoint(because = GUEST)
  public Response prove(
      @FormParam("guest") @DefaultValue("") String token,
      @FormParam("code") @DefaultValue("") String code)
      throws Exception {
    Optional<UUID> tenant = TenantToken.tenantOf(OfferCode.PREFIX, token);
    String typed = code.replaceAll("\\s", "");
    if (tenant.isEmpty()) {
      return pages.over(headers);
    }
    return switch (tried(tenant.get(), token, typed.length() > LONGEST_CODE ? "" : typed)) {
      case LINKED -> pages.linked(headers);
      case WRONG -> pages.typeCode(headers, token, true);
      case OVER -> pages.over(headers);
    };
  }

  private Outcome tried(UUID tenant, String token, String code) throws Exception {
    try {
      return Tenancy.callAs(tenant, () -> proveByCode.prove(token, code));
    } catch (Refused changedMeanwhile) {
      return Outcome.OVER;
    }
  }
}
