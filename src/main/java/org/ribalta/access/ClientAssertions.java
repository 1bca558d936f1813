package org.ribalta.access;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Signed JWTs by which clients show who they are (RFC 7523 §2.2), for token endpoints. */
public interface ClientAssertions {
  /** Whom an assertion says it is of; nothing is checked yet. Empty if it cannot be read. */
  Optional<String> subject(String jwt);

  /**
   * Whether an assertion is this client's: signed by one of its keys with an algorithm that we
   * accept, meant for us, valid now, and used for the first time. Runs in the client's tenant.
   *
   * @param jwksUri where the client's public keys are
   * @param audiences what it may be meant for
   */
  boolean accept(String jwt, String clientId, URI jwksUri, Set<String> audiences);
}
