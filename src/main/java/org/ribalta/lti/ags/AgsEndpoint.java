package org.ribalta.lti.ags;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.claim.Claims;

/**
 * Where this context's gradebook is and what the tool may do there (AGS 2.0, "Assignment and Grade
 * service claim").
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti-ags/claim/endpoint}
 *
 * <pre>{@code
 * {"scope": ["https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
 *            "https://purl.imsglobal.org/spec/lti-ags/scope/score"],
 *  "lineitems": "https://lms.example.com/2/lineitems?type_id=1",
 *  "lineitem": "https://lms.example.com/2/lineitems/5/lineitem?type_id=1"}
 * }</pre>
 *
 * @param scopes what the platform granted to this placement
 * @param lineItems the container, to find or create line items
 * @param lineItem the one line item of this link, if there is exactly one
 */
public record AgsEndpoint(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {

  public AgsEndpoint {
    scopes = Set.copyOf(scopes);
  }

  /** Reads the claim; empty if the platform offers no gradebook. */
  public static Optional<AgsEndpoint> read(Claims message) {
    return message.object(AgsUri.ENDPOINT_CLAIM.uri()).map(AgsEndpoint::from);
  }

  /** Whether the platform granted this scope. */
  public boolean grants(AgsUri scope) {
    return scopes.contains(scope.uri());
  }

  private static AgsEndpoint from(Claims sent) {
    return new AgsEndpoint(
        sent.strings("scope").map(Set::copyOf).orElse(Set.of()),
        sent.webAddress("lineitems"),
        sent.webAddress("lineitem"));
  }
}
