package org.ribalta.notice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** What a person wants to be written about; somebody without one wants everything. */
@Entity
@Table(name = "notice_preference")
public class NoticePreference extends TenantEntity {
  @Column(name = "person_id")
  private UUID personId;

  private boolean reminders;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected NoticePreference() {}

  /** A person's first decision. */
  public NoticePreference(UUID id, UUID personId, boolean reminders) {
    super(id);
    this.personId = personId;
    this.reminders = reminders;
  }

  /** The person decides anew. */
  public void decide(boolean wanted) {
    this.reminders = wanted;
  }

  public UUID person() {
    return personId;
  }

  public boolean reminders() {
    return reminders;
  }
}
