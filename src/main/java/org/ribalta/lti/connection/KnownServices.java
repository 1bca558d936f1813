package org.ribalta.lti.connection;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.nrps.NrpsEndpoint;

/**
 * What the tool wants of a platform, and what launches have told of its services.
 *
 * @param scopes those that the tool asks for
 * @param roster of any course
 * @param lineItem of any link
 */
public record KnownServices(
    Set<String> scopes, Optional<NrpsEndpoint> roster, Optional<URI> lineItem) {
  /** Keeps a copy. */
  public KnownServices {
    scopes = Set.copyOf(scopes);
  }
}
