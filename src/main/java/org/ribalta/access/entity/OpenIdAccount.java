package org.ribalta.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Whose an account at the company's provider is here. Made at the first sign-in and never changed:
 * from then on the account counts and not its address, which the company may give to somebody else.
 */
@Entity
@Table(name = "openid_account")
public class OpenIdAccount extends TenantEntity {
  @Column(name = "issuer")
  private String issuer;

  @Column(name = "subject")
  private String subject;

  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Column(name = "email_key")
  private @Nullable String emailKey;

  @Column(name = "linked_at")
  private Instant linkedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OpenIdAccount() {}

  /** An account that is its holder's from now on. */
  public OpenIdAccount(UUID id, String issuer, String subject, Holder holder, Instant now) {
    super(id);
    this.issuer = issuer;
    this.subject = subject;
    this.personId = holder.person().orElse(null);
    this.emailKey = holder.email().orElse(null);
    this.linkedAt = now;
  }

  /** Whose it is. */
  public Holder holder() {
    return personId != null
        ? new Holder.Person(personId)
        : new Holder.Email(Objects.requireNonNull(emailKey));
  }
}
