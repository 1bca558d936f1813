package org.ribalta.lti.service;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;

/**
 * Sends requests to a platform's services with an access token. A token that is refused (401) is
 * replaced once: platforms revoke tokens early.
 */
public final class AuthorizedCalls {

  private final ServiceTokens tokens;
  private final HttpExchange http;
  private final AnswerReading reading;

  public AuthorizedCalls(ServiceTokens tokens, HttpExchange http, Clock clock) {
    this.tokens = tokens;
    this.http = http;
    this.reading = new AnswerReading(clock);
  }

  /** Sends a call; delivered means a status of 2xx. */
  public ServiceResult<HttpAnswer> send(Platform platform, Set<String> scopes, HttpCall call) {
    ServiceResult<HttpAnswer> first = attempt(platform, scopes, call);
    if (!tokenRefused(first)) {
      return first;
    }
    tokens.forget(platform, scopes);
    return attempt(platform, scopes, call);
  }

  private ServiceResult<HttpAnswer> attempt(Platform platform, Set<String> scopes, HttpCall call) {
    return tokens.token(platform, scopes).then(token -> exchange(call.withBearer(token.value())));
  }

  private ServiceResult<HttpAnswer> exchange(HttpCall call) {
    try {
      HttpAnswer answer = http.send(call);
      return answer.successful() ? new ServiceResult.Delivered<>(answer) : reading.failure(answer);
    } catch (IOException unreachable) {
      return new ServiceResult.RetryLater<>(
          RetryReason.UNREACHABLE, "The platform could not be reached.", Optional.empty());
    }
  }

  private static boolean tokenRefused(ServiceResult<HttpAnswer> result) {
    return result instanceof ServiceResult.RefusedForGood<HttpAnswer> refused
        && refused.reason() == ServiceRefusal.UNAUTHORIZED;
  }
}
