package org.ribalta.sandbox.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.lti.PlatformKey;

/** Token endpoint of the provider (OpenID Connect Core §3.1.3). */
@Path("openid/token")
@Produces(MediaType.APPLICATION_JSON)
public class CodeExchangeResource {
  private static final int LIFE_SECONDS = 300;

  @Inject private Client client;
  @Inject private Codes codes;
  @Inject private PlatformKey key;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response exchange(
      @HeaderParam("Authorization") String authorization,
      @FormParam("grant_type") String grantType,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("redirect_uri") String redirectUri,
      @FormParam("code_verifier") @DefaultValue("") String verifier) {
    if (!client.proves(authorization)) {
      return error(401, "invalid_client");
    }
    if (!"authorization_code".equals(grantType)) {
      return error(400, "unsupported_grant_type");
    }
    Optional<Grant> grant =
        codes
            .redeem(code)
            .filter(found -> found.isProvenBy(verifier))
            .filter(found -> client.redirectUri().equals(redirectUri));
    return grant.map(this::granted).orElseGet(() -> error(400, "invalid_grant"));
  }

  private Response granted(Grant grant) {
    return Response.ok(
            Json.object()
                .put("access_token", codes.text())
                .put("token_type", "Bearer")
                .put("expires_in", LIFE_SECONDS)
                .put("id_token", idToken(grant))
                .toString())
        .build();
  }

  private String idToken(Grant grant) {
    Instant now = Instant.now();
    return key.sign(
        new JWTClaimsSet.Builder()
            .issuer(client.issuer())
            .subject("account-" + grant.person().id())
            .audience(Client.ID)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)))
            .claim("nonce", grant.nonce())
            .claim("email", grant.person().email())
            .claim("email_verified", true)
            .build());
  }

  private static Response error(int status, String code) {
    return Response.status(status).entity(Json.object().put("error", code).toString()).build();
  }
}
