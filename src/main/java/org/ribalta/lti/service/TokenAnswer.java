package org.ribalta.lti.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.http.HttpAnswer;

/**
 * The body of a token endpoint's answer (RFC 6749 §5). It is read as JSON whatever media type it
 * declares: Moodle says {@code text/html}.
 */
final class TokenAnswer {

  private static final Duration LONGEST_LIFE = Duration.ofDays(1);
  private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,60}");

  private final Claims body;

  private TokenAnswer(Claims body) {
    this.body = body;
  }

  static TokenAnswer read(HttpAnswer answer) {
    return new TokenAnswer(Claims.parse(answer.body()).orElse(Claims.none()));
  }

  /** The token; empty if the body holds none that can go into a header. */
  Optional<AccessToken> token(Set<String> asked, Instant now) {
    return body.text("access_token")
        .filter(value -> value.matches("[\\x21-\\x7e]+"))
        .map(value -> new AccessToken(value, granted(asked), now.plus(life())));
  }

  /** RFC 6749 §5.2. */
  Optional<String> error() {
    return body.text("error").filter(code -> ERROR_CODE.matcher(code).matches());
  }

  /** A server that leaves {@code scope} out granted what was asked (RFC 6749 §5.1). */
  private Set<String> granted(Set<String> asked) {
    return body.text("scope")
        .map(scope -> Set.copyOf(List.of(scope.strip().split("\\s+"))))
        .orElse(asked);
  }

  /** Without {@code expires_in} the token is used once and not kept. */
  private Duration life() {
    return body.text("expires_in")
        .filter(seconds -> seconds.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .map(life -> life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : life)
        .orElse(Duration.ZERO);
  }
}
