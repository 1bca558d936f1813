package org.ribalta.lti.nrps;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.claim.Claims;

/**
 * Where this context's roster is (NRPS 2.0 §3.6.1.1).
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice}
 *
 * <pre>{@code
 * {"context_memberships_url": "https://lms.example.com/contexts/2923/memberships",
 *  "service_versions": ["1.0", "2.0"]}
 * }</pre>
 *
 * @param memberships the container's address
 * @param versions what the platform says it speaks; often nothing
 */
public record NrpsEndpoint(URI memberships, Set<String> versions) {

  /** Keeps a copy. */
  public NrpsEndpoint {
    versions = Set.copyOf(versions);
  }

  /** Reads the claim; empty if the platform offers no roster. */
  public static Optional<NrpsEndpoint> read(Claims message) {
    return message.object(NrpsUri.SERVICE_CLAIM.uri()).flatMap(NrpsEndpoint::from);
  }

  private static Optional<NrpsEndpoint> from(Claims sent) {
    Set<String> versions = sent.strings("service_versions").map(Set::copyOf).orElse(Set.of());
    return sent.webAddress("context_memberships_url").map(uri -> new NrpsEndpoint(uri, versions));
  }
}
