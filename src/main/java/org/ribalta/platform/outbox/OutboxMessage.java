package org.ribalta.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Something that is to leave: written in the transaction that caused it, then sent until it is
 * {@link Status#SENT} or {@link Status#GIVEN_UP}. What was sent is not kept: its payload is
 * emptied.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage extends TenantEntity {
  /** For how long one tries; then the administrator decides. */
  static final Duration LONGEST_WAIT = Duration.ofDays(3);

  private static final int LONGEST_ERROR = 500;
  private static final String EMPTIED = "{}";

  /** Where a message stands. */
  public enum Status {
    WAITING,
    SENT,
    GIVEN_UP
  }

  private String kind;
  private String lane;

  @Column(name = "idempotency_key")
  private String idempotencyKey;

  @Column(name = "correlation_id")
  private String correlationId;

  private String payload;

  @Enumerated(EnumType.STRING)
  private Status status;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "claimed_until")
  private @Nullable Instant claimedUntil;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "waiting_since")
  private @Nullable Instant waitingSince;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "given_up_at")
  private @Nullable Instant givenUpAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OutboxMessage() {}

  OutboxMessage(Outgoing message, String lane, String correlationId, Instant notBefore) {
    super(message.id());
    this.kind = message.kind();
    this.lane = lane;
    this.idempotencyKey = message.idempotencyKey();
    this.correlationId = correlationId;
    this.payload = message.json();
    this.status = Status.WAITING;
    this.nextAttemptAt = notBefore;
    this.waitingSince = notBefore;
    this.createdAt = message.createdAt();
  }

  /** Puts the message out of other workers' sight while one of them sends it. */
  Claim claim(Instant now, Instant until) {
    this.attempts++;
    this.claimedUntil = until;
    return new Claim(outgoing(), attempts, now, correlationId);
  }

  /** Whether a claim still stands: nobody else has begun to send since, and nothing is settled. */
  boolean isHeldBy(Claim claim) {
    return status == Status.WAITING && attempts == claim.attempt();
  }

  void renew(Instant until) {
    this.claimedUntil = until;
  }

  void sent(Instant now) {
    this.status = Status.SENT;
    this.sentAt = now;
    this.claimedUntil = null;
    this.lastError = null;
    this.payload = EMPTIED;
  }

  void failed(String reason, Instant now, Duration pause) {
    this.lastError = shortened(reason);
    this.claimedUntil = null;
    this.nextAttemptAt = now.plus(pause);
  }

  void givenUp(String reason, Instant now) {
    this.status = Status.GIVEN_UP;
    this.givenUpAt = now;
    this.claimedUntil = null;
    this.lastError = shortened(reason);
  }

  /** Whether it has been tried for so long that trying on makes no sense. */
  boolean isTooOld(Instant now) {
    Instant since = waitingSince == null ? createdAt : waitingSince;
    return now.isAfter(since.plus(LONGEST_WAIT));
  }

  /**
   * An administrator wants it tried now. One that is being sent at this moment is left alone.
   *
   * @return whether it had been given up
   */
  boolean retry(Instant now) {
    boolean again = status == Status.GIVEN_UP;
    status = Status.WAITING;
    givenUpAt = null;
    nextAttemptAt = now;
    waitingSince = now;
    return again;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
  }

  /** What its sender is given. */
  Outgoing outgoing() {
    return new Outgoing(id(), kind, idempotencyKey, createdAt, payload);
  }

  Lane lane() {
    return new Lane(tenantId(), kind, lane);
  }

  Status status() {
    return status;
  }

  /** What an administrator may see. */
  OutboxItem item() {
    return new OutboxItem(
        id(),
        kind,
        status.name(),
        attempts,
        createdAt,
        status == Status.WAITING ? nextAttemptAt : null,
        sentAt,
        lastError);
  }
}
