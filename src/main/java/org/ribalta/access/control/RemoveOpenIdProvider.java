package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.ribalta.access.entity.OpenIdProvider;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Disconnects the tenant's provider and forgets whose accounts there were. */
@ApplicationScoped
public class RemoveOpenIdProvider {
  private OpenIdProviderRepository providers;
  private OpenIdAccountRepository accounts;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RemoveOpenIdProvider() {}

  @Inject
  RemoveOpenIdProvider(
      OpenIdProviderRepository providers, OpenIdAccountRepository accounts, Audit audit) {
    this.providers = providers;
    this.accounts = accounts;
    this.audit = audit;
  }

  /**
   * Disconnects it; sessions that are open go on.
   *
   * @throws Refused {@code not-found} if none is connected
   */
  @Transactional
  public void remove() {
    OpenIdProvider provider =
        providers.connected().orElseThrow(() -> Refused.notFound("OpenID provider"));
    providers.remove(provider);
    audit.record(
        "openid-provider.removed",
        "openid-provider",
        provider.id(),
        Map.of("forgottenAccounts", accounts.forgetAll()));
  }
}
