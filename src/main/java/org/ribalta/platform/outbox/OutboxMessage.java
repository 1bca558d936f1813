package org.ribalta.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Something that is to leave: written in the transaction that caused it, then sent until it is
 * {@link Status#SENT} or {@link Status#GIVEN_UP}.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends TenantEntity {
  private static final int LONGEST_ERROR = 500;

  /** Where a message stands. */
  public enum Status {
    WAITING,
    SENT,
    GIVEN_UP
  }

  private String kind;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  private String payload;

  @Enumerated(EnumType.STRING)
  private Status status;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OutboxMessage() {}

  OutboxMessage(UUID id, String kind, String idempotencyKey, String payload, Instant now) {
    super(id);
    this.kind = kind;
    this.idempotencyKey = idempotencyKey;
    this.payload = payload;
    this.status = Status.WAITING;
    this.nextAttemptAt = now;
    this.createdAt = now;
  }

  /** Puts the message out of other workers' sight while one of them sends it. */
  void claim(Instant until) {
    this.attempts++;
    this.nextAttemptAt = until;
  }

  void sent(Instant now) {
    this.status = Status.SENT;
    this.sentAt = now;
    this.lastError = null;
  }

  void failed(String reason, Instant now, Duration pause) {
    this.lastError = shortened(reason);
    this.nextAttemptAt = now.plus(pause);
  }

  void givenUp(String reason) {
    this.status = Status.GIVEN_UP;
    this.lastError = shortened(reason);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
  }

  public String kind() {
    return kind;
  }

  /** What its sender is given. */
  Outgoing outgoing() {
    return new Outgoing(kind, idempotencyKey, payload);
  }

  public Status status() {
    return status;
  }

  /** How often sending was begun. */
  public int attempts() {
    return attempts;
  }

  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
