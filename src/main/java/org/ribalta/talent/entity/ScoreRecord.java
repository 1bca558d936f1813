package org.ribalta.talent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.talent.Delivery;
import org.ribalta.talent.ScoreKey;

/**
 * The last score of a kind of a person that was to be sent, and how far it got. There is none
 * before the person agreed and a meeting was held.
 */
@Entity
@Table(name = "score_record")
public class ScoreRecord extends TenantEntity {
  private static final int LONGEST_ERROR = 500;

  @Column(name = "edition_id")
  private UUID editionId;

  @Column(name = "person_id")
  private UUID personId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  private String tag;

  private int score;

  @Enumerated(EnumType.STRING)
  private Delivery delivery;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "last_error")
  private @Nullable String lastError;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ScoreRecord() {}

  /** A first score, on its way. */
  public ScoreRecord(UUID id, ScoreKey key, Score score, Instant now) {
    super(id);
    this.editionId = key.edition();
    this.personId = key.person();
    this.tag = key.tag();
    due(score, now);
  }

  /**
   * A new score takes the place of the last one and is on its way. Its time is at least a second
   * after the last one's: gradebooks compare whole seconds and refuse what is not later.
   */
  public final void due(Score newer, Instant now) {
    score = newer.given();
    delivery = Delivery.WAITING;
    dueAt = dueAt == null || now.isAfter(dueAt.plusSeconds(1)) ? now : dueAt.plusSeconds(1);
    lastError = null;
  }

  /** When the current score came about, as the gradebook is told. */
  public Instant dueAt() {
    return dueAt;
  }

  /** The gradebook took the score that was due at {@code due}; a newer one goes on waiting. */
  public void delivered(Instant due, Instant now) {
    sentAt = now;
    if (!due.isBefore(dueAt) && delivery != Delivery.NONE) {
      delivery = Delivery.SENT;
      lastError = null;
    }
  }

  /** Whether this score is on its way or has arrived already. */
  public boolean isUnderWay(Score same) {
    return score == same.given() && (delivery == Delivery.WAITING || delivery == Delivery.SENT);
  }

  /** The gradebook refused it. */
  public void failed(String reason) {
    if (delivery == Delivery.WAITING) {
      delivery = Delivery.FAILED;
      lastError = reason.length() > LONGEST_ERROR ? reason.substring(0, LONGEST_ERROR) : reason;
    }
  }

  /** Another try of the score that came about at {@code due}, if it is the one that failed. */
  public void retried(Instant due) {
    if (delivery == Delivery.FAILED && !due.isBefore(dueAt)) {
      delivery = Delivery.WAITING;
      lastError = null;
    }
  }

  /** The person took the agreement back: what has not left stays here. */
  public void withdraw() {
    delivery = sentAt == null ? Delivery.NONE : Delivery.SENT;
    lastError = null;
  }

  /** Whether the score that came about at {@code due} is still the one to send. */
  public boolean awaits(Instant due) {
    return delivery == Delivery.WAITING && !due.isBefore(dueAt);
  }

  public Delivery delivery() {
    return delivery;
  }

  /** When the gradebook last took a score. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** Why the gradebook refused the last score. */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }
}
