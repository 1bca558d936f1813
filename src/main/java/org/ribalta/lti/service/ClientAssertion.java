package org.ribalta.lti.service;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lti.Platform;
import org.ribalta.lti.key.ToolKey;

/**
 * The JWT by which the tool proves itself at a token endpoint, {@code private_key_jwt} (RFC 7523
 * §3, 1EdTech Security Framework 1.0 §4.1.1).
 *
 * @param platform names issuer, subject (our client id, both) and audience (one string)
 * @param id never used twice
 */
record ClientAssertion(Platform platform, String id, Instant now) {

  /**
   * Platforms refuse assertions from the future, so a clock that is slightly ahead is allowed for.
   */
  private static final Duration BACKDATED = Duration.ofSeconds(5);

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  static ClientAssertion fresh(Platform platform, Instant now) {
    return new ClientAssertion(platform, UUID.randomUUID().toString(), now);
  }

  String signedWith(ToolKey key) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", platform.clientId());
    claims.put("sub", platform.clientId());
    claims.put("aud", platform.tokenAudience());
    claims.put("iat", now.minus(BACKDATED).getEpochSecond());
    claims.put("exp", now.plus(LIFETIME).getEpochSecond());
    claims.put("jti", id);
    return key.sign(claims);
  }
}
