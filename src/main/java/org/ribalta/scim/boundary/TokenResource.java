package org.ribalta.scim.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.ribalta.access.ClientAssertions;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.platform.json.Json;
import org.ribalta.scim.control.IssueAccessToken;
import org.ribalta.scim.entity.ScimAccessToken;
import org.ribalta.scim.entity.ScimToken;

/** The token endpoint (RFC 6749 §3.2) for the clients that write the directory. */
@Path("/token")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
  @Inject private IssueAccessToken issueAccessToken;
  @Inject private ClientAssertions assertions;
  @Context private HttpHeaders headers;

  /** Gives a client a token of one hour. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PublicEndpoint(because = "the client proves who it is in the request itself")
  public Response token(MultivaluedMap<String, String> sent) {
    TokenForm form = new TokenForm(sent, headers.getHeaderString(HttpHeaders.AUTHORIZATION));
    form.check();
    ScimToken token =
        issueAccessToken.issue(form.proof(assertions)).orElseThrow(TokenForm::invalidClient);
    return Response.ok(
            Json.write(
                Map.of(
                    "access_token",
                    token.text(),
                    "token_type",
                    "Bearer",
                    "expires_in",
                    ScimAccessToken.LIFETIME.toSeconds(),
                    "scope",
                    "scim")))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
