package org.ribalta.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the claims of an ID token must say (OpenID Connect Core §3.1.3.7), in the order checked. */
enum IdTokenRule {
  FROM_THE_PROVIDER(SignInRefusal.ISSUER_WRONG) {
    @Override
    boolean holds(JWTClaimsSet claims, Expected expected) {
      return expected.issuer().equals(claims.getIssuer());
    }
  },
  /** A further audience is a party that we do not know, so it is not trusted. */
  FOR_US_ALONE(SignInRefusal.AUDIENCE_WRONG) {
    @Override
    boolean holds(JWTClaimsSet claims, Expected expected) {
      return claims.getAudience().equals(List.of(expected.clientId()));
    }
  },
  ASKED_FOR_BY_US(SignInRefusal.PARTY_WRONG) {
    @Override
    boolean holds(JWTClaimsSet claims, Expected expected) {
      @Nullable Object party = claims.getClaim("azp");
      return party == null || party.equals(expected.clientId());
    }
  },
  NOT_EXPIRED(SignInRefusal.EXPIRED) {
    @Override
    boolean holds(JWTClaimsSet claims, Expected expected) {
      return instant(claims.getExpirationTime())
          .filter(end -> expected.now().isBefore(end.plus(LEEWAY)))
          .isPresent();
    }
  },
  ISSUED_BEFORE_NOW(SignInRefusal.ISSUED_IN_FUTURE) {
    @Override
    boolean holds(JWTClaimsSet claims, Expected expected) {
      return notAhead(claims.getIssueTime(), expected)
          && (claims.getNotBeforeTime() == null || notAhead(claims.getNotBeforeTime(), expected));
    }
  },
  OF_THIS_SIGN_IN(SignInRefusal.NONCE_WRONG) {
    @Override
    boolean holds(JWTClaimsSet claims, Expected expected) {
      return expected.nonce().equals(claims.getClaim("nonce"));
    }
  },
  ABOUT_SOMEBODY(SignInRefusal.SUBJECT_WRONG) {
    @Override
    boolean holds(JWTClaimsSet claims, Expected expected) {
      @Nullable String subject = claims.getSubject();
      return subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
    }
  };

  private static final Duration LEEWAY = Duration.ofSeconds(60);
  private static final int LONGEST_SUBJECT = 255;

  private final SignInRefusal refusal;

  IdTokenRule(SignInRefusal refusal) {
    this.refusal = refusal;
  }

  /** What a token is held to. */
  record Expected(String issuer, String clientId, String nonce, Instant now) {}

  abstract boolean holds(JWTClaimsSet claims, Expected expected);

  /** The first rule that a token breaks, as a refusal. */
  static Optional<SignInRefusal> broken(JWTClaimsSet claims, Expected expected) {
    return Stream.of(values())
        .filter(rule -> !rule.holds(claims, expected))
        .map(rule -> rule.refusal)
        .findFirst();
  }

  private static boolean notAhead(@Nullable Date time, Expected expected) {
    return instant(time).filter(at -> !at.isAfter(expected.now().plus(LEEWAY))).isPresent();
  }

  private static Optional<Instant> instant(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }
}
