package org.ribalta.platform.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.persistence.TenantEntity;

/** One act; added, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends TenantEntity {
  /** The form of {@link #leaf()}; a new form gets a new number. */
  private static final String FORM = "1";

  private Instant at;
  private String actor;
  private String action;

  @Column(name = "object_kind")
  private String objectKind;

  @Column(name = "object_id")
  private @Nullable String objectId;

  @Column(name = "correlation_id")
  private String correlationId;

  private String details;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  /** An act that was just done. */
  public AuditEntry(UUID id, RecordedFacts facts) {
    super(id);
    this.at = facts.at();
    this.actor = facts.actor();
    this.action = facts.action();
    this.objectKind = facts.objectKind();
    this.objectId = facts.objectId();
    this.correlationId = facts.correlationId();
    this.details = facts.details();
  }

  public Instant at() {
    return at;
  }

  /** What it says. */
  public RecordedFacts facts() {
    return new RecordedFacts(at, actor, action, objectKind, objectId, correlationId, details);
  }

  /** The bytes that the tree is made of: a JSON array of all it says, in UTF-8. */
  public byte[] leaf() {
    return Json.write(
            Arrays.asList(
                FORM,
                id(),
                tenantId(),
                at,
                actor,
                action,
                objectKind,
                objectId,
                correlationId,
                details))
        .getBytes(StandardCharsets.UTF_8);
  }
}
