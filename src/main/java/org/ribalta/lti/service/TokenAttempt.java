package org.ribalta.lti.service;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.key.ToolKey;

/**
 * One token request and what its answer says. {@link ServiceTokens} is for whoever wants the token;
 * this, for whoever wants to know why there is none.
 */
public final class TokenAttempt {

  private final Supplier<ToolKey> signingKey;
  private final Clock clock;

  public TokenAttempt(Supplier<ToolKey> signingKey, Clock clock) {
    this.signingKey = signingKey;
    this.clock = clock;
  }

  /** The request, as every other one for these scopes. */
  public HttpCall request(Platform platform, Set<String> scopes) {
    ClientAssertion assertion = ClientAssertion.fresh(platform, clock.instant());
    return new TokenRequest(assertion, scopes).signedWith(signingKey.get());
  }

  /** The token in an answer; its scopes may be fewer than were asked for. */
  public Optional<AccessToken> token(HttpAnswer answer, Set<String> scopes) {
    return TokenAnswer.read(answer).token(scopes, clock.instant());
  }

  /** The error code of an answer (RFC 6749 §5.2). */
  public Optional<String> error(HttpAnswer answer) {
    return TokenAnswer.read(answer).error();
  }
}
