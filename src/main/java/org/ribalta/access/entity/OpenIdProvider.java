package org.ribalta.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.openid.ProviderMetadata;
import org.ribalta.access.openid.SecretMethod;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * The company's OpenID provider: where it is, as its discovery said when it was connected, and what
 * we are called there. Connecting again takes the place of what was.
 */
@Entity
@Table(name = "openid_provider")
public class OpenIdProvider extends TenantEntity {
  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Column(name = "authorization_endpoint")
  private String authorizationEndpoint;

  @Column(name = "token_endpoint")
  private String tokenEndpoint;

  @Column(name = "jwks_uri")
  private String jwksUri;

  @Column(name = "userinfo_endpoint")
  private @Nullable String userInfoEndpoint;

  @Enumerated(EnumType.STRING)
  @Column(name = "secret_method")
  private SecretMethod secretMethod;

  private String algorithms;

  @Column(name = "names_itself")
  private boolean namesItself;

  @Column(name = "connected_at")
  private Instant connectedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OpenIdProvider() {}

  /** A provider that is about to be connected. */
  @SuppressWarnings("NullAway.Init")
  public OpenIdProvider(UUID id) {
    super(id);
  }

  /**
   * Takes what was typed and what the provider says of itself.
   *
   * @param sealedSecret the client's secret, encrypted
   */
  public void connect(ProviderMetadata said, String clientId, String sealedSecret, Instant now) {
    this.issuer = said.issuer();
    this.clientId = clientId;
    this.sealedSecret = sealedSecret;
    this.authorizationEndpoint = said.authorizationEndpoint().toString();
    this.tokenEndpoint = said.tokenEndpoint().toString();
    this.jwksUri = said.jwksUri().toString();
    this.userInfoEndpoint = said.userInfoEndpoint().map(URI::toString).orElse(null);
    this.secretMethod = said.secretMethod();
    this.algorithms = said.algorithms().stream().sorted().collect(Collectors.joining(" "));
    this.namesItself = said.namesItself();
    this.connectedAt = now;
  }

  /** Whether this is the registration that a secret and the accounts' subjects belong to. */
  public boolean isRegistration(String issuer, String clientId) {
    return this.issuer.equals(issuer) && this.clientId.equals(clientId);
  }

  /** What the provider said of itself. */
  public ProviderMetadata metadata() {
    return new ProviderMetadata(
        issuer,
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        URI.create(jwksUri),
        Optional.ofNullable(userInfoEndpoint).map(URI::create),
        secretMethod,
        Set.copyOf(Arrays.asList(algorithms.split(" "))),
        namesItself);
  }

  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  /** The client's secret, encrypted. */
  public String sealedSecret() {
    return sealedSecret;
  }

  public Instant connectedAt() {
    return connectedAt;
  }
}
