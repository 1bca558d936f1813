package org.ribalta.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.link.OneTimeLink;

/**
 * A way into the administration page, for one e-mail address: valid for thirty minutes, and once.
 * Only the digest of its token is stored.
 */
@Entity
@Table(name = "sign_in_link")
public class SignInLink extends OneTimeLink {
  /** How long a link waits to be used. */
  public static final Duration VALID = Duration.ofMinutes(30);

  @Column(name = "email_key")
  private String emailKey;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SignInLink() {}

  /** A link that can be used from now on. */
  public SignInLink(UUID id, String token, Holder.Email email, Instant now) {
    super(id, token, VALID, now);
    this.emailKey = email.key();
  }

  /** Whom it lets in. */
  public Holder.Email email() {
    return new Holder.Email(emailKey);
  }
}
