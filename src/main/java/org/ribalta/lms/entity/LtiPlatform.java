package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.platform.persistence.TextListColumn;

/** An LMS that this tenant registered us with. */
@Entity
@Table(name = "lti_platform")
public class LtiPlatform extends TenantEntity {
  private String preset;
  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "authorization_endpoint")
  private String authorizationEndpoint;

  @Column(name = "token_endpoint")
  private String tokenEndpoint;

  @Column(name = "jwks_uri")
  private String jwksUri;

  @Column(name = "token_audience")
  private String tokenAudience;

  @Convert(converter = TextListColumn.class)
  @Column(name = "frame_origins")
  private List<String> frameOrigins;

  @Enumerated(EnumType.STRING)
  private PeopleSource people;

  @Column(name = "email_match")
  private boolean emailMatch;

  @Column(name = "trust_administrators")
  private boolean trustAdministrators;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected LtiPlatform() {}

  /** A registration that begins now. */
  @SuppressWarnings("NullAway.Init")
  public LtiPlatform(UUID id, PlatformDetails details, Instant now) {
    super(id);
    this.createdAt = now;
    register(details);
  }

  /** Takes over what an administrator typed, and brings the platform back if it was removed. */
  public final void register(PlatformDetails details) {
    this.preset = details.preset();
    this.issuer = details.issuer();
    this.clientId = details.clientId();
    this.authorizationEndpoint = details.authorizationEndpoint().toString();
    this.tokenEndpoint = details.tokenEndpoint().toString();
    this.jwksUri = details.jwksUri().toString();
    this.tokenAudience = details.tokenAudience();
    this.frameOrigins = details.frameOrigins();
    this.people = details.people();
    this.emailMatch = details.emailMatch();
    this.trustAdministrators = details.trustAdministrators();
    this.removedAt = null;
  }

  /** What the protocol needs of it. */
  public Platform registration() {
    return new Platform(
        PlatformName.of(tenantId(), id()),
        new PlatformKey(issuer, clientId),
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        URI.create(jwksUri),
        tokenAudience);
  }

  /** Closes the platform's door. Its courses and people stay, for {@link #register}. */
  public void remove(Instant now) {
    this.removedAt = now;
  }

  /** Whether its door is open. */
  public boolean isRegistered() {
    return removedAt == null;
  }

  /** What was registered, with the deployments that belong to it. */
  public PlatformDetails details(List<String> deploymentIds) {
    return new PlatformDetails(
        preset,
        issuer,
        clientId,
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        URI.create(jwksUri),
        tokenAudience,
        deploymentIds,
        frameOrigins,
        people,
        emailMatch,
        trustAdministrators);
  }

  /** Whether a guest may prove by a code sent to the directory's address who they are. */
  public boolean matchesByEmail() {
    return emailMatch;
  }

  /** Decides that. */
  public void matchByEmail(boolean allowed) {
    this.emailMatch = allowed;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String preset() {
    return preset;
  }

  public String issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  /** Origins that may frame us, in CSP's spelling. */
  public List<String> frameOrigins() {
    return frameOrigins;
  }

  public PeopleSource people() {
    return people;
  }

  /** Whether an institution's administrator there is one here. */
  public boolean trustsAdministrators() {
    return trustAdministrators;
  }
}
