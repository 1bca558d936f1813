package org.ribalta.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ribalta.platform.tenant.Tenancy;

/** What every stored thing has: a key made by the application, its tenant, and a version. */
@MappedSuperclass
public abstract class TenantEntity {
  @Id private UUID id;

  @Column(name = "tenant_id", nullable = false, updatable = false)
  private UUID tenantId;

  @Version private long version;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected TenantEntity() {}

  /** A new thing of the current tenant. */
  protected TenantEntity(UUID id) {
    this.id = id;
    this.tenantId = Tenancy.current();
  }

  public UUID id() {
    return id;
  }

  public UUID tenantId() {
    return tenantId;
  }

  /** Counts the changes; the base of ETags and of optimistic locking. */
  public long version() {
    return version;
  }
}
