package org.ribalta.lti.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ribalta.lti.claim.Claims;

/**
 * What OpenID Connect demands of the token, in the order of checking (OIDC Core §3.1.3.7, 1EdTech
 * Security Framework 1.0 §5.1.3).
 */
enum TokenRule {
  ISSUER(
      Refusal.ISSUER_MISMATCH,
      (launch, now) -> launch.says("iss", launch.state().platform().issuer())),
  AUDIENCE(
      Refusal.AUDIENCE_MISMATCH,
      (launch, now) -> onlyFor(launch.state().platform().clientId(), launch.claims())),
  AUTHORIZED_PARTY(
      Refusal.AUTHORIZED_PARTY_MISMATCH,
      (launch, now) ->
          !launch.claims().has("azp") || launch.says("azp", launch.state().platform().clientId())),
  EXPIRY_GIVEN(Refusal.EXPIRY_MISSING, (launch, now) -> launch.claims().instant("exp").isPresent()),
  NOT_EXPIRED(
      Refusal.EXPIRED, (launch, now) -> now.isBefore(launch.expiry().plus(LaunchValidator.LEEWAY))),
  ISSUE_GIVEN(
      Refusal.ISSUED_AT_MISSING, (launch, now) -> launch.claims().instant("iat").isPresent()),
  ISSUED_BEFORE_NOW(Refusal.ISSUED_IN_FUTURE, (launch, now) -> notAhead(launch.issuedAt(), now)),
  SANE_LIFETIME(
      Refusal.LIFETIME_NOT_SANE,
      (launch, now) -> sane(Duration.between(launch.issuedAt(), launch.expiry()))),
  BEGUN(
      Refusal.NOT_YET_VALID,
      (launch, now) ->
          !launch.claims().has("nbf")
              || launch.claims().instant("nbf").filter(nbf -> notAhead(nbf, now)).isPresent());

  private static final Duration LONGEST_LIFE = Duration.ofDays(1);

  private final Refusal refusal;
  private final BiPredicate<SignedLaunch, Instant> rule;

  TokenRule(Refusal refusal, BiPredicate<SignedLaunch, Instant> rule) {
    this.refusal = refusal;
    this.rule = rule;
  }

  Optional<Refusal> broken(SignedLaunch launch, Instant now) {
    return rule.test(launch, now) ? Optional.empty() : Optional.of(refusal);
  }

  /** A further audience is a party this tool does not know, so it is not trusted. */
  private static boolean onlyFor(String clientId, Claims claims) {
    List<String> audience =
        claims.strings("aud").filter(all -> claims.onlyHasStrings("aud")).orElse(List.of());
    boolean listed = !audience.isEmpty() && audience.stream().allMatch(clientId::equals);
    return listed || claims.string("aud").filter(clientId::equals).isPresent();
  }

  private static boolean notAhead(Instant time, Instant now) {
    return !time.isAfter(now.plus(LaunchValidator.LEEWAY));
  }

  private static boolean sane(Duration life) {
    return !life.isNegative() && life.compareTo(LONGEST_LIFE) <= 0;
  }
}
