package org.ribalta.lti;

import java.util.List;
import java.util.Optional;

/**
 * The registrations the tool knows, across all its customers.
 *
 * <p>Strings are compared exactly. An implementation never asks the network.
 */
public interface PlatformRegistry {

  /** Registrations of an issuer, for a login request that names no client id. */
  List<Platform> findByIssuer(String issuer);

  /** Registrations of an issuer and client id: several when customers share a hosted platform. */
  List<Platform> find(PlatformKey key);

  /**
   * The registration that owns a deployment, which is what names a customer; empty if the
   * deployment is not (or not yet) approved.
   */
  Optional<Platform> findByDeployment(PlatformKey key, String deploymentId);
}
