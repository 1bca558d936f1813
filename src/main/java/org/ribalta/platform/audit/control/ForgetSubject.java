package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Erases whom a key of the audit stands for; entries and seals stay as they are. */
@ApplicationScoped
public class ForgetSubject {
  private AuditSubjectRepository subjects;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ForgetSubject() {}

  @Inject
  ForgetSubject(AuditSubjectRepository subjects) {
    this.subjects = subjects;
  }

  /** Erases a person's key. */
  @Transactional
  public void forget(UUID person) {
    subjects.forget(person);
  }
}
