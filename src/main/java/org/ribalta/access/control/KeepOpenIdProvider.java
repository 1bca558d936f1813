package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ribalta.access.entity.OpenIdProvider;
import org.ribalta.access.openid.ProviderMetadata;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;

/** Stores the tenant's provider, in the place of the one before. */
@ApplicationScoped
public class KeepOpenIdProvider {
  private OpenIdProviderRepository providers;
  private OpenIdAccountRepository accounts;
  private ProviderSecret sealing;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected KeepOpenIdProvider() {}

  @Inject
  KeepOpenIdProvider(
      OpenIdProviderRepository providers,
      OpenIdAccountRepository accounts,
      ProviderSecret sealing,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.providers = providers;
    this.accounts = accounts;
    this.sealing = sealing;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Stores it. Another registration has other subjects for the same people, so what was linked to
   * the one before is forgotten.
   *
   * @param secret empty to keep the one that is there
   * @throws Refused {@code invalid} if there is none for this registration: a kept secret never
   *     goes to an issuer or under a client id that it was not given for
   */
  @Transactional
  OpenIdProvider keep(ProviderMetadata said, String clientId, Optional<String> secret) {
    Optional<OpenIdProvider> before = providers.connected();
    boolean same = before.filter(one -> one.isRegistration(said.issuer(), clientId)).isPresent();
    String sealed =
        secret
            .map(sealing::seal)
            .or(() -> before.filter(one -> same).map(OpenIdProvider::sealedSecret))
            .orElseThrow(KeepOpenIdProvider::secretNeeded);
    OpenIdProvider provider = before.orElseGet(() -> new OpenIdProvider(ids.next()));
    provider.connect(said, clientId, sealed, clock.instant());
    if (before.isEmpty()) {
      providers.add(provider);
    }
    providers.flushOr(
        () -> new Refused(CommonProblem.CONFLICT, "Somebody else just connected a provider."));
    int forgotten = same ? 0 : accounts.forgetAll();
    audit.record(
        "openid-provider.connected",
        "openid-provider",
        provider.id(),
        Map.of("newSecret", secret.isPresent(), "forgottenAccounts", forgotten));
    return provider;
  }

  /** Refuses early what cannot be stored, before the provider is asked. */
  @Transactional
  void checkSecret(String issuer, String clientId) {
    if (providers.connected().filter(one -> one.isRegistration(issuer, clientId)).isEmpty()) {
      throw secretNeeded();
    }
  }

  private static Refused secretNeeded() {
    return Refused.invalid(
        "/clientSecret", "required", "Write the secret that the provider shows for this client.");
  }
}
