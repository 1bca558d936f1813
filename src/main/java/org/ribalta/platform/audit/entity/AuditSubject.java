package org.ribalta.platform.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** Whom a key of the audit stands for; once it is erased, nobody can tell. */
@Entity
@Table(name = "audit_subject")
public class AuditSubject extends TenantEntity {
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "subject_key")
  private String key;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditSubject() {}

  public UUID person() {
    return personId;
  }

  public String key() {
    return key;
  }
}
