package org.ribalta.lti;

import java.util.Objects;

/**
 * What a platform and a tool call each other (LTI Core 1.3 §3.1.3).
 *
 * <p>It does not name a customer: a hosted platform shows one issuer, and sometimes one client id,
 * to all of them. Only issuer, client id and deployment id together do.
 *
 * @param issuer the platform's {@code iss}, compared character by character
 * @param clientId the tool's {@code client_id} at that platform
 */
public record PlatformKey(String issuer, String clientId) {

  public PlatformKey {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(clientId, "clientId");
  }
}
