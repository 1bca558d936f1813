package org.ribalta.lti.login;

import java.util.List;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.PlatformRegistry;

/**
 * Finds where a login request is to be sent on to.
 *
 * <p>Customers may share issuer and client id; that is fine as long as their registrations agree on
 * the address. If they do not, guessing would send one customer's people to an address that another
 * one typed in, so only the deployment decides.
 */
final class LoginPlatforms {

  private final PlatformRegistry registry;

  LoginPlatforms(PlatformRegistry registry) {
    this.registry = registry;
  }

  Platform find(LoginRequest login) {
    List<Platform> candidates = candidates(login);
    if (candidates.isEmpty()) {
      throw new RefusedLogin(LoginRefusal.PLATFORM_UNKNOWN);
    }
    List<Platform> owners = owners(candidates, login);
    return agreed(owners.isEmpty() ? candidates : owners);
  }

  private List<Platform> candidates(LoginRequest login) {
    return login
        .clientId()
        .map(clientId -> registry.find(new PlatformKey(login.issuer(), clientId)))
        .orElseGet(() -> registry.findByIssuer(login.issuer()));
  }

  private List<Platform> owners(List<Platform> candidates, LoginRequest login) {
    return candidates.stream()
        .map(Platform::key)
        .distinct()
        .flatMap(
            key ->
                login.deploymentId().stream()
                    .flatMap(id -> registry.findByDeployment(key, id).stream()))
        .toList();
  }

  private static Platform agreed(List<Platform> platforms) {
    Platform first = platforms.get(0);
    if (platforms.stream().allMatch(other -> sameDestination(first, other))) {
      return first;
    }
    throw new RefusedLogin(LoginRefusal.PLATFORM_AMBIGUOUS);
  }

  private static boolean sameDestination(Platform one, Platform other) {
    return one.key().equals(other.key())
        && one.authorizationEndpoint().equals(other.authorizationEndpoint());
  }
}
