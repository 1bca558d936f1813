package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.entity.OpenIdProvider;
import org.ribalta.access.openid.RelyingParty;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.tenant.Tenancy;

/** Finds the current tenant's provider. */
@ApplicationScoped
@Transactional
public class FindOpenIdProvider {
  private OpenIdProviderRepository providers;
  private ProviderSecret secret;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindOpenIdProvider() {}

  @Inject
  FindOpenIdProvider(OpenIdProviderRepository providers, ProviderSecret secret, Settings settings) {
    this.providers = providers;
    this.secret = secret;
    this.settings = settings;
  }

  /** As it was connected, if one is. */
  public Optional<OpenIdProvider> connected() {
    return providers.connected();
  }

  /** Ready to be asked, if one is connected. */
  Optional<ConnectedProvider> ready() {
    return connected()
        .map(
            found ->
                new ConnectedProvider(
                    found.id(),
                    new RelyingParty(
                        found.metadata(),
                        found.clientId(),
                        secret.open(found.sealedSecret()),
                        callback(Tenancy.current()))));
  }

  /** Where administrators of a tenant sign in. */
  public URI signIn(UUID tenant) {
    return settings.at("/admin/openid/" + tenant);
  }

  /** Each tenant has its own: an answer of one company's provider is none for another's. */
  public URI callback(UUID tenant) {
    return settings.at("/admin/openid/" + tenant + "/callback");
  }
}
