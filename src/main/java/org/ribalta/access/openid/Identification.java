package org.ribalta.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ribalta.access.jose.RemoteKeys;
import org.ribalta.platform.http.Outbound;

/** Learns from the provider who signed in, for the code that the browser brought. */
@ApplicationScoped
public class Identification {
  private CodeExchange codes;
  private IdTokenCheck idTokens;
  private UserInfo userInfo;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Identification() {}

  /** Asks by this client. */
  @Inject
  public Identification(Outbound outbound, RemoteKeys keys, Clock clock) {
    this.codes = new CodeExchange(outbound);
    this.idTokens = new IdTokenCheck(keys, clock);
    this.userInfo = new UserInfo(outbound);
  }

  /**
   * Who it is.
   *
   * @param code of this attempt; the provider takes it once
   * @throws RefusedSignIn if the provider does not say so beyond doubt
   */
  public Account identify(RelyingParty party, SignInAttempt attempt, String code) {
    IssuedTokens tokens = codes.redeem(party, attempt, code);
    JWTClaimsSet claims = idTokens.check(tokens, party, attempt.nonce());
    Map<String, Object> about = claims.getClaims();
    Optional<URI> more = party.provider().userInfoEndpoint();
    if (!EmailClaims.hasAddress(about) && more.isPresent()) {
      about = userInfo.claims(more.get(), tokens, claims.getSubject());
    }
    return new Account(party.issuer(), claims.getSubject(), EmailClaims.verified(about));
  }
}
