package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.access.control.IssueSignInLink;
import org.ribalta.access.control.UseSignInLink;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/** The way into the administration outside the LMS, by a link that works once. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class AdminResource {
  private static final String LINK = "whoever has the link may use it: that is its purpose";

  @Inject private AdminPages pages;
  @Inject private AskedLinks askedLinks;
  @Inject private UseSignInLink useSignInLink;
  @Context private HttpHeaders headers;

  @GET
  @PublicEndpoint(because = "people who are not signed in yet begin here")
  public Response start() {
    return pages.start(headers);
  }

  /** Answers the same, and as fast, whether or not the address is anybody's. */
  @POST
  @Path("links")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PublicEndpoint(because = "a link goes to the address itself, and only to administrators")
  public Response ask(@FormParam("email") @Nullable String email) {
    if (email != null && email.contains("@") && email.length() <= 320) {
      askedLinks.ask(email, AdminPages.tag(headers));
    }
    return pages.plain(AdminPage.SENT, headers);
  }

  /** Shows a button: mail scanners fetch links, but press nothing. */
  @GET
  @Path("sign-in/{token}")
  @PublicEndpoint(because = LINK)
  public Response look(@PathParam("token") String token) throws Exception {
    Optional<UUID> tenant = TenantToken.tenantOf(IssueSignInLink.PREFIX, token);
    boolean usable =
        tenant.isPresent() && Tenancy.callAs(tenant.get(), () -> useSignInLink.isUsable(token));
    return usable ? pages.confirm(headers, token) : pages.plain(AdminPage.SPENT, headers);
  }

  /** Uses the link up; what another site's page sends is not heard. */
  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PublicEndpoint(because = LINK)
  public Response enter(@FormParam("link") @Nullable String token) throws Exception {
    Optional<UUID> tenant =
        Optional.ofNullable(token)
            .filter(sent -> isOurPage())
            .flatMap(sent -> TenantToken.tenantOf(IssueSignInLink.PREFIX, sent));
    if (token == null || tenant.isEmpty()) {
      return pages.plain(AdminPage.SPENT, headers);
    }
    Optional<String> session =
        Tenancy.callAs(tenant.get(), () -> useSignInLink.use(token, AdminPages.tag(headers)));
    return session
        .map(opened -> pages.desk(opened, headers))
        .orElseGet(() -> pages.plain(AdminPage.SPENT, headers));
  }

  /** Fetch Metadata (W3C): browsers say where a request comes from. */
  private boolean isOurPage() {
    String site = headers.getHeaderString("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }
}
