package org.ribalta.scim.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * An identity provider or HRIS that writes the directory of its tenant. Made by an administrator
 * with credentials of its own; works until it is revoked.
 */
@Entity
@Table(name = "scim_client")
public class ScimClient extends TenantEntity {
  private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

  @Column(name = "name")
  private String name;

  @Column(name = "mapping")
  private String mapping;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "jwks_uri")
  private @Nullable String jwksUri;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_used_at")
  private @Nullable Instant lastUsedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ScimClient() {}

  /**
   * A client that works from now on.
   *
   * @param mapping a file of {@code scim-mappings/clients}, without {@code .json}
   * @param jwksUri where its public keys are, for {@code private_key_jwt}; or null
   */
  public ScimClient(
      UUID id,
      String name,
      String mapping,
      @Nullable String jwksUri,
      ScimCredentials credentials,
      Instant createdAt) {
    super(id);
    this.name = name;
    this.mapping = mapping;
    this.jwksUri = jwksUri;
    this.tokenHash = credentials.token().hash();
    this.clientId = credentials.clientId();
    this.secretHash = Digest.sha256(credentials.clientSecret());
    this.createdAt = createdAt;
  }

  /** Whether this token opens the door; takes the same time whatever is wrong with it. */
  public boolean accepts(ScimToken token) {
    boolean same =
        MessageDigest.isEqual(
            tokenHash.getBytes(StandardCharsets.US_ASCII),
            token.hash().getBytes(StandardCharsets.US_ASCII));
    return same && revokedAt == null;
  }

  /** Whether this is its secret; takes the same time whatever is wrong with it. */
  public boolean hasSecret(String presented) {
    return MessageDigest.isEqual(
        secretHash.getBytes(StandardCharsets.US_ASCII),
        Digest.sha256(presented).getBytes(StandardCharsets.US_ASCII));
  }

  /** Where its public keys are, if it signs assertions. */
  public Optional<String> jwksUri() {
    return Optional.ofNullable(jwksUri);
  }

  /** Whether nobody took it away yet. */
  public boolean works() {
    return revokedAt == null;
  }

  /** Ends all its credentials at once, for ever. */
  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  /** Whether a use at {@code now} is worth a write: not more than once in five minutes. */
  public boolean useIsNews(Instant now) {
    return lastUsedAt == null || now.isAfter(lastUsedAt.plus(NOTED_EVERY));
  }

  /** Notes a use, for administrators who wonder whether the client still works. */
  public void use(Instant now) {
    lastUsedAt = now;
  }

  public String clientId() {
    return clientId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it was last used, within five minutes; or null. */
  public @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt;
  }

  public String name() {
    return name;
  }

  public String mapping() {
    return mapping;
  }
}
