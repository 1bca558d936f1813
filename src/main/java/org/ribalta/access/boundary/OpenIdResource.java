package org.ribalta.access.boundary;

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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.access.control.BeginOpenIdSignIn;
import org.ribalta.access.control.FinishOpenIdSignIn;
import org.ribalta.access.control.SignInOutcome;
import org.ribalta.access.openid.BrowserSecret;
import org.ribalta.platform.tenant.Tenancy;

/**
 * The way into the administration of one tenant with the company's account. A tenant that does not
 * exist looks like one without a provider.
 */
@Path("/openid/{tenant}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OpenIdResource {
  private static final String ANYONE = "people who are not signed in yet begin here";

  @Inject private AdminPages adminPages;
  @Inject private OpenIdPages pages;
  @Inject private BeginOpenIdSignIn beginSignIn;
  @Inject private FinishOpenIdSignIn finishSignIn;
  @Context private HttpHeaders headers;

  /** The company's own page of the sign-in. */
  @GET
  @PublicEndpoint(because = ANYONE)
  public Response start(@PathParam("tenant") UUID tenant) throws Exception {
    return Tenancy.callAs(tenant, beginSignIn::isPossible)
        ? pages.start(headers, tenant)
        : adminPages.start(headers);
  }

  /** On to the company's provider. */
  @GET
  @Path("go")
  @PublicEndpoint(because = ANYONE)
  public Response go(@PathParam("tenant") UUID tenant) throws Exception {
    BrowserSecret browser =
        BrowserCookie.secrets(headers).stream().findFirst().orElseGet(BrowserSecret::fresh);
    Optional<URI> provider = Tenancy.callAs(tenant, () -> beginSignIn.begin(browser));
    return provider
        .map(
            address ->
                Response.seeOther(address)
                    .header(HttpHeaders.SET_COOKIE, BrowserCookie.header(browser))
                    .build())
        .orElseGet(() -> adminPages.start(headers));
  }

  /** Back from it: the redirect URI. */
  @GET
  @Path("callback")
  @PublicEndpoint(because = "what the browser brings from the provider is judged in here")
  public Response back(@PathParam("tenant") UUID tenant, @Context UriInfo uri) throws Exception {
    SignInOutcome outcome =
        Tenancy.callAs(
            tenant,
            () ->
                finishSignIn.finish(
                    new HashMap<>(uri.getQueryParameters()),
                    BrowserCookie.secrets(headers),
                    AdminPages.tag(headers)));
    if (outcome instanceof SignInOutcome.Entered entered) {
      return adminPages.desk(entered.token(), headers, Optional.of(pages.address(tenant)));
    }
    SignInOutcome.Refused refused = (SignInOutcome.Refused) outcome;
    return pages.refused(headers, tenant, refused.reason().next());
  }
}
