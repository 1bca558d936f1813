package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** What one source calls a person: {@code externalId} belongs to its client (RFC 7643 §3.1). */
@Entity
@Table(name = "person_external_id")
public class PersonExternalId extends TenantEntity {
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "source_id")
  private UUID sourceId;

  @Column(name = "external_id")
  private String externalId;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PersonExternalId() {}

  public PersonExternalId(UUID id, UUID personId, UUID sourceId, String externalId) {
    super(id);
    this.personId = personId;
    this.sourceId = sourceId;
    this.externalId = externalId;
  }

  /** The source calls the person something else now. */
  public void rename(String name) {
    this.externalId = name;
  }

  public UUID personId() {
    return personId;
  }

  public String externalId() {
    return externalId;
  }
}
