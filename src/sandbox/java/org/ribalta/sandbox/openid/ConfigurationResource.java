package org.ribalta.sandbox.openid;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.lti.PlatformKey;
import org.ribalta.sandbox.web.Html;
import org.ribalta.sandbox.web.Page;
import org.ribalta.sandbox.web.Visit;
import org.ribalta.sandbox.web.Visits;

/** What the provider says of itself: to programs, and to whoever wants to connect it. */
@Path("openid")
public class ConfigurationResource {
  @Inject private Client client;
  @Inject private PlatformKey key;
  @Inject private Page page;
  @Inject private Visits visits;
  @Context private HttpServletRequest request;

  /** What to type into the tool. */
  @GET
  public Response registration() {
    Visit visit = visits.of(request);
    return page.show(
        visit,
        visit.say("openid.registration"),
        Html.of(
            """
            <p class="lead">{}</p><section class="card"><dl>
            <dt>{}</dt><dd><code id="issuer">{}</code></dd>
            <dt>{}</dt><dd><code id="client-id">{}</code></dd>
            <dt>{}</dt><dd><code id="client-secret">{}</code></dd></dl></section>
            """,
            visit.say("openid.steps"),
            visit.say("openid.issuer"),
            client.issuer(),
            visit.say("openid.clientId"),
            Client.ID,
            visit.say("openid.clientSecret"),
            Client.SECRET));
  }

  /** OpenID Connect Discovery 1.0 §4. */
  @GET
  @Path(".well-known/openid-configuration")
  @Produces(MediaType.APPLICATION_JSON)
  public String configuration() {
    String issuer = client.issuer();
    return Json.write(
        Map.ofEntries(
            Map.entry("issuer", issuer),
            Map.entry("authorization_endpoint", issuer + "/authorize"),
            Map.entry("token_endpoint", issuer + "/token"),
            Map.entry("jwks_uri", issuer + "/jwks"),
            Map.entry("response_types_supported", List.of("code")),
            Map.entry("response_modes_supported", List.of("query")),
            Map.entry("grant_types_supported", List.of("authorization_code")),
            Map.entry("subject_types_supported", List.of("public")),
            Map.entry("scopes_supported", List.of("openid", "email")),
            Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
            Map.entry("token_endpoint_auth_methods_supported", List.of("client_secret_basic")),
            Map.entry("code_challenge_methods_supported", List.of("S256")),
            Map.entry("authorization_response_iss_parameter_supported", true)));
  }

  @GET
  @Path("jwks")
  @Produces(MediaType.APPLICATION_JSON)
  public String keys() {
    return key.publicKeySet(true);
  }
}
