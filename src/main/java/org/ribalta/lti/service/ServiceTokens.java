package org.ribalta.lti.service;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.lti.key.ToolKey;

/**
 * Gets access tokens and keeps each until shortly before it expires (1EdTech Security Framework 1.0
 * §4.1).
 */
public final class ServiceTokens {

  /** A token this close to its end is not used any more. */
  public static final Duration MARGIN = Duration.ofSeconds(60);

  /** What a server says for an application that it is just starting. */
  private static final Set<Integer> AWAY = Set.of(404, 410);

  private final HttpExchange http;
  private final TokenAttempt attempt;
  private final Clock clock;
  private final AnswerReading reading;
  private final Map<Purpose, AccessToken> cache = new ConcurrentHashMap<>();

  /**
   * @param signingKey asked for each assertion, so that rotation needs no restart
   */
  public ServiceTokens(HttpExchange http, Supplier<ToolKey> signingKey, Clock clock) {
    this.http = http;
    this.attempt = new TokenAttempt(signingKey, clock);
    this.clock = clock;
    this.reading = new AnswerReading(clock);
  }

  /**
   * A token for these scopes.
   *
   * @return {@link ServiceRefusal#SCOPE_NOT_GRANTED} if the platform left one out
   */
  public ServiceResult<AccessToken> token(Platform platform, Set<String> scopes) {
    Purpose purpose = new Purpose(platform, Set.copyOf(scopes));
    return cached(purpose)
        .<ServiceResult<AccessToken>>map(ServiceResult.Delivered::new)
        .orElseGet(() -> request(purpose));
  }

  /** Forgets a token that a service refused. */
  public void forget(Platform platform, Set<String> scopes) {
    cache.remove(new Purpose(platform, Set.copyOf(scopes)));
  }

  private Optional<AccessToken> cached(Purpose purpose) {
    Instant latest = clock.instant().plus(MARGIN);
    cache.values().removeIf(token -> !token.expiresAt().isAfter(latest));
    return Optional.ofNullable(cache.get(purpose));
  }

  private ServiceResult<AccessToken> request(Purpose purpose) {
    try {
      return read(http.send(attempt.request(purpose.platform(), purpose.scopes())), purpose);
    } catch (IOException unreachable) {
      return new ServiceResult.RetryLater<>(
          RetryReason.UNREACHABLE, "The token endpoint could not be reached.", Optional.empty());
    }
  }

  private ServiceResult<AccessToken> read(HttpAnswer answer, Purpose purpose) {
    if (!answer.successful()) {
      return denial(answer);
    }
    return attempt
        .token(answer, purpose.scopes())
        .map(token -> granted(token, purpose))
        .orElseGet(ServiceTokens::noToken);
  }

  private ServiceResult<AccessToken> granted(AccessToken token, Purpose purpose) {
    if (!token.grants(purpose.scopes())) {
      return new ServiceResult.RefusedForGood<>(
          ServiceRefusal.SCOPE_NOT_GRANTED, "The platform did not grant " + purpose.scopes() + ".");
    }
    cache.put(purpose, token);
    return new ServiceResult.Delivered<>(token);
  }

  private ServiceResult<AccessToken> denial(HttpAnswer answer) {
    ServiceResult<AccessToken> failure = reading.failure(answer);
    if (failure instanceof ServiceResult.RetryLater) {
      return failure;
    }
    Optional<String> error = attempt.error(answer);
    if (error.isEmpty() && AWAY.contains(answer.status())) {
      return noToken();
    }
    return new ServiceResult.RefusedForGood<>(
        ServiceRefusal.TOKEN_DENIED,
        "The platform gave no access token: " + error.orElse("status " + answer.status()) + ".");
  }

  private static ServiceResult<AccessToken> noToken() {
    return new ServiceResult.RetryLater<>(
        RetryReason.PLATFORM_FAILING,
        "The token endpoint answered without a token.",
        Optional.empty());
  }

  private record Purpose(Platform platform, Set<String> scopes) {}
}
