package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.lti.login.BrowserBinding;
import org.ribalta.lti.login.LoginBrowser.Attempt;
import org.ribalta.lti.login.LoginInitiation;
import org.ribalta.lti.login.LoginResult;

/**
 * The first step of the door from the LMS: its login request (1EdTech Security Framework 1.0
 * §5.1.1.1). Where a frame loses our cookie, the same request comes again below {@code /login} and
 * says what was tried.
 */
@Path("/login")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class LoginResource {
  private static final String ANYONE = "the platform's browser redirect is judged in here";

  @Inject private LoginInitiation logins;
  @Inject private StoragePages storagePages;
  @Inject private WindowPage windowPage;
  @Inject private TroublePage trouble;
  @Context private HttpHeaders headers;

  @GET
  @PublicEndpoint(because = ANYONE)
  public Response byAddress(@Context UriInfo uri) {
    return begin(uri.getQueryParameters(), Attempt.NOTHING);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PublicEndpoint(because = ANYONE)
  public Response byForm(MultivaluedMap<String, String> form) {
    return begin(form, Attempt.NOTHING);
  }

  /** The login request again, after our cookie was set. */
  @GET
  @Path("/cookie-tried")
  @PublicEndpoint(because = ANYONE)
  public Response afterCookie(@Context UriInfo uri) {
    return begin(uri.getQueryParameters(), Attempt.COOKIE);
  }

  /** The login request again, after the platform kept nothing for us. */
  @GET
  @Path("/storage-tried")
  @PublicEndpoint(because = ANYONE)
  public Response afterStorage(@Context UriInfo uri) {
    return begin(uri.getQueryParameters(), Attempt.PLATFORM_STORAGE);
  }

  private Response begin(MultivaluedMap<String, String> sent, Attempt tried) {
    LoginResult result = logins.begin(Sent.parameters(sent), Sent.browser(headers, tried));
    if (result instanceof LoginResult.Redirect redirect) {
      return found(redirect.location(), redirect.binding());
    }
    if (result instanceof LoginResult.TryCookie cookie) {
      return found(storagePages.afterCookie(cookie.request()), cookie.binding());
    }
    if (result instanceof LoginResult.TryStorage storage) {
      return storagePages.deposit(headers, storage);
    }
    return result instanceof LoginResult.OpenWindow window
        ? windowPage.offer(headers, window.request())
        : refused((LoginResult.Refused) result);
  }

  private static Response found(URI location, BrowserBinding binding) {
    return Response.status(Response.Status.FOUND)
        .location(location)
        .header(HttpHeaders.SET_COOKIE, BindingCookie.header(binding))
        .build();
  }

  private Response refused(LoginResult.Refused refused) {
    Trouble kind = Trouble.of(refused.reason());
    String detail = refused.reason().detail();
    return TroubleAnswer.of(
        kind, trouble.write(kind, Language.of(headers), detail, Optional.empty()));
  }
}
