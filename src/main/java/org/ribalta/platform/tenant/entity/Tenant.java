package org.ribalta.platform.tenant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.TenantDetails;

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

  /** Takes another name or language. */
  public void rename(String newName, String newLocale) {
    this.name = newName;
    this.locale = newLocale;
  }

  /** What others may know of it. */
  public TenantDetails details() {
    return new TenantDetails(id(), name, locale, createdAt);
  }
}
