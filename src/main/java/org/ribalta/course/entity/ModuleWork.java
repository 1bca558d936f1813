package org.ribalta.course.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ribalta.course.CourseModule;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * What somebody did in a module. It begins when every question is answered; from then on the module
 * is completed, and the answers can be changed as often as their author likes.
 */
@Entity
@Table(name = "module_work")
public class ModuleWork extends TenantEntity {
  @Column(name = "edition_id")
  private UUID editionId;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private CourseModule module;

  @Convert(converter = AnswersColumn.class)
  private Map<String, String> answers;

  @Column(name = "completed_at")
  private Instant completedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ModuleWork() {}

  /** Work that completes a module now. */
  public ModuleWork(
      UUID id,
      UUID editionId,
      UUID personId,
      CourseModule module,
      Map<String, String> answers,
      Instant now) {
    super(id);
    this.editionId = editionId;
    this.personId = personId;
    this.module = module;
    this.answers = Map.copyOf(answers);
    this.completedAt = now;
  }

  /** The author thought again; when the module was completed stays. */
  public void answer(Map<String, String> newer) {
    answers = Map.copyOf(newer);
  }

  public CourseModule module() {
    return module;
  }

  /** The answers by the id of their question, for their author alone. */
  public Map<String, String> answers() {
    return answers;
  }

  public Instant completedAt() {
    return completedAt;
  }
}
