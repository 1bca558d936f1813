package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.access.control.ConnectOpenIdProvider;
import org.ribalta.access.control.FindOpenIdProvider;
import org.ribalta.access.control.RemoveOpenIdProvider;
import org.ribalta.access.entity.OpenIdProvider;
import org.ribalta.platform.problem.Checks;

/** The company's OpenID provider, with which its administrators sign in. */
@Path("/admin/tenants/{tenant}/openid-provider")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OpenIdProviderResource {
  @Inject private ConnectOpenIdProvider connectProvider;
  @Inject private FindOpenIdProvider findProvider;
  @Inject private RemoveOpenIdProvider removeProvider;

  /**
   * What is answered; the secret never is.
   *
   * @param signInUrl where administrators sign in
   * @param redirectUri what to register at the provider
   */
  record OpenIdProviderView(
      String issuer, String clientId, URI signInUrl, URI redirectUri, Instant connectedAt) {}

  /** The provider that is connected, if one is. */
  @GET
  @Requires(Operation.READ_OPENID_PROVIDER)
  public @Nullable OpenIdProviderView read() {
    return findProvider.connected().map(this::view).orElse(null);
  }

  /** Asks a provider what it offers, and connects it in the place of the one before. */
  @PUT
  @Requires(Operation.CONNECT_OPENID_PROVIDER)
  public OpenIdProviderView connect(@Nullable OpenIdProviderForm typed) {
    OpenIdProviderForm.Checked form = Checks.body(typed).checked();
    return view(connectProvider.connect(form.issuer(), form.clientId(), form.clientSecret()));
  }

  /** Disconnects it and forgets whose accounts there were. */
  @DELETE
  @Requires(Operation.REMOVE_OPENID_PROVIDER)
  public void remove() {
    removeProvider.remove();
  }

  private OpenIdProviderView view(OpenIdProvider provider) {
    return new OpenIdProviderView(
        provider.issuer(),
        provider.clientId(),
        findProvider.signIn(provider.tenantId()),
        findProvider.callback(provider.tenantId()),
        provider.connectedAt());
  }
}
