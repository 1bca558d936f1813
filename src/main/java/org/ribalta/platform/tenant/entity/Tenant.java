package org.ribalta.platform.tenant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.platform.tenant.Tenancy;

/** A customer. Its row belongs to itself: {@code tenant_id = id}. */
@Entity
public class Tenant extends TenantEntity {
  private String name;
  private String locale;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Tenant() {}

  /** Makes the tenant that the current thread already works for. */
  public Tenant(String name, String locale, Instant createdAt) {
    super(Tenancy.current());
    this.name = name;
    this.locale = locale;
    this.createdAt = createdAt;
  }

  public String name() {
    return name;
  }

  /** A BCP 47 language tag. */
  public String locale() {
    return locale;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
