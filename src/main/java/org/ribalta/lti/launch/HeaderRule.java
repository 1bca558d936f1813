package org.ribalta.lti.launch;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ribalta.lti.claim.Claims;

/** What a token's header must say before anything is done with it, in the order of checking. */
enum HeaderRule {
  /** RFC 7515 §4.1.11: an extension that must be understood, and is not, spoils the token. */
  NO_DEMANDS(Refusal.CRITICAL_HEADER_UNKNOWN, header -> !header.has("crit")),

  /** Security Framework 1.0 §5.1.2; {@code none} and HMAC end here (RFC 8725 §3.1). */
  RS256(
      Refusal.ALGORITHM_REFUSED,
      header -> header.string("alg").filter("RS256"::equals).isPresent()),

  /** RFC 8725 §3.11: a token made for another purpose says so. */
  JWT_IF_TYPED(
      Refusal.TOKEN_TYPE_REFUSED,
      header -> !header.has("typ") || header.string("typ").filter(HeaderRule::isJwt).isPresent()),

  /** Security Framework 1.0 §5.1.2: the key is named, not guessed. */
  KEY_NAMED(Refusal.KEY_ID_MISSING, header -> header.identifier("kid").isPresent());

  private final Refusal refusal;
  private final Predicate<Claims> rule;

  HeaderRule(Refusal refusal, Predicate<Claims> rule) {
    this.refusal = refusal;
    this.rule = rule;
  }

  static void checkAll(Claims header) {
    Stream.of(values()).forEach(rule -> rule.check(header));
  }

  private void check(Claims header) {
    if (!rule.test(header)) {
      throw new RefusedLaunch(refusal);
    }
  }

  private static boolean isJwt(String type) {
    return type.equalsIgnoreCase("JWT");
  }
}
