package org.ribalta.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** Notes that an assertion was used, as long as it could be used again. */
@Entity
@Table(name = "client_assertion")
public class UsedAssertion extends TenantEntity {
  @Column(name = "digest")
  private String digest;

  @Column(name = "keep_until")
  private Instant keepUntil;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected UsedAssertion() {}

  /**
   * An assertion that was just used.
   *
   * @param digest of client and {@code jti}
   */
  public UsedAssertion(UUID id, String digest, Instant keepUntil) {
    super(id);
    this.digest = digest;
    this.keepUntil = keepUntil;
  }
}
