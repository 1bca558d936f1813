package org.ribalta.platform.metrics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Numbers over all tenants, out of views that hold nothing but numbers. */
@ApplicationScoped
public class FigureRepository {
  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  long outbox(String status) {
    return number(
        entities
            .createNativeQuery(
                "select coalesce(sum(messages), 0) from outbox_figures where status = ?")
            .setParameter(1, status)
            .getSingleResult());
  }

  @Nullable Instant oldestWaiting() {
    return instant(
        entities
            .createNativeQuery("select min(oldest) from outbox_figures where status = 'WAITING'")
            .getSingleResult());
  }

  long jobs(String state) {
    return number(
        entities
            .createNativeQuery("select coalesce(sum(jobs), 0) from job_figures where state = ?")
            .setParameter(1, state)
            .getSingleResult());
  }

  @Nullable Instant oldestWaitingJob() {
    return instant(
        entities
            .createNativeQuery("select min(oldest) from job_figures where state = 'WAITING'")
            .getSingleResult());
  }

  long sessionsAlive() {
    return number(
        entities.createNativeQuery("select sessions from session_figures").getSingleResult());
  }

  long unsealed() {
    return number(
        entities
            .createNativeQuery("select coalesce(sum(entries), 0) from audit_due")
            .getSingleResult());
  }

  @Nullable Instant oldestUnsealed() {
    return instant(
        entities.createNativeQuery("select min(oldest) from audit_due").getSingleResult());
  }

  private static long number(Object found) {
    return ((Number) found).longValue();
  }

  private static @Nullable Instant instant(@Nullable Object found) {
    return found instanceof Date date
        ? date.toInstant()
        : found instanceof OffsetDateTime time ? time.toInstant() : null;
  }
}
