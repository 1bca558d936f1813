package org.ribalta.lti.launch;

import java.util.List;
import java.util.Optional;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.PlatformRegistry;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.key.KeyLookup;
import org.ribalta.lti.key.Keysets;
import org.ribalta.lti.login.LoginState;

/**
 * The token was signed by the platform the login went to (1EdTech Security Framework 1.0 §5.1.3).
 *
 * <p>Customers may share issuer and client id but not a keyset: the key is the one of the
 * registration that owns the deployment, so that nobody who registers the same names with a keyset
 * of their own can sign for somebody else's deployment. A deployment nobody owns yet is verified
 * against each registration of those names, because only a genuine one is worth an administrator's
 * time.
 */
final class SignatureCheck {

  private final PlatformRegistry registry;
  private final Keysets keysets;

  SignatureCheck(PlatformRegistry registry, Keysets keysets) {
    this.registry = registry;
    this.keysets = keysets;
  }

  SignedLaunch verify(IdToken token, LoginState state) {
    PlatformKey key = state.platform();
    Optional<Platform> owner =
        DeploymentId.read(token.claims())
            .flatMap(deployment -> registry.findByDeployment(key, deployment.value()));
    Platform signer = signer(token, owner.map(List::of).orElseGet(() -> registry.find(key)));
    return new SignedLaunch(signer, owner.isPresent(), token.claims(), state);
  }

  private Platform signer(IdToken token, List<Platform> candidates) {
    Refusal refusal = Refusal.PLATFORM_UNKNOWN;
    for (Platform candidate : candidates) {
      Optional<Refusal> failure = failure(token, candidate);
      if (failure.isEmpty()) {
        return candidate;
      }
      refusal = failure.get();
    }
    throw new RefusedLaunch(refusal);
  }

  private Optional<Refusal> failure(IdToken token, Platform candidate) {
    KeyLookup lookup = keysets.find(candidate.jwksUri(), token.kid());
    if (lookup instanceof KeyLookup.Found found) {
      return token.signedBy(found.key())
          ? Optional.empty()
          : Optional.of(Refusal.SIGNATURE_INVALID);
    }
    boolean read = lookup instanceof KeyLookup.Unknown;
    return Optional.of(read ? Refusal.KEY_UNKNOWN : Refusal.KEYSET_UNAVAILABLE);
  }
}
