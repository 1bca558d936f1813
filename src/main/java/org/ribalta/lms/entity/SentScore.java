package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.ags.Result;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * What a gradebook column was last told of somebody, and what it says back. Begins with the first
 * try to send; each score that arrives waits for the next look. A column holds one score of a
 * person, whichever edition it is of.
 */
@Entity
@Table(name = "lti_sent_score")
public class SentScore extends TenantEntity {

  /** What the last look came to. */
  public enum State {
    /** Nobody looked since a score was sent, or is to be sent again. */
    UNCHECKED,
    SAME,
    /** The column holds something that we never sent: a teacher changed it. */
    CHANGED,
    /** The column holds no score of the person. */
    MISSING
  }

  @Column(name = "link_id")
  private UUID linkId;

  @Column(name = "edition_id")
  private UUID editionId;

  @Column(name = "person_id")
  private UUID personId;

  private @Nullable Integer given;
  private int tried;
  private int maximum;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "told_at")
  private @Nullable Instant toldAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable BigDecimal found;

  @Column(name = "found_maximum")
  private @Nullable BigDecimal foundMaximum;

  @Column(name = "checked_at")
  private @Nullable Instant checkedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SentScore() {}

  /** No score yet; the first one is about to be sent. */
  @SuppressWarnings("NullAway.Init")
  public SentScore(UUID id, UUID linkId, UUID editionId, UUID personId, int maximum) {
    super(id);
    this.linkId = linkId;
    this.editionId = editionId;
    this.personId = personId;
    this.maximum = maximum;
    this.state = State.UNCHECKED;
  }

  /**
   * How a score is to be sent.
   *
   * @param timestamp what the gradebook is told; grows with each score of the column and person,
   *     whichever edition they are of, and stays for a repetition
   * @param repeated whether it was sent before, without a receipt
   */
  public record Attempt(Instant timestamp, boolean repeated) {}

  /**
   * A score is about to be sent; until its receipt the column may hold the one before or this one.
   *
   * @param due when it came about
   * @return how to send it; empty if a later one of another edition was sent already
   */
  public Optional<Attempt> trying(UUID edition, int score, Instant due) {
    if (isLast(edition, due)) {
      return Optional.of(new Attempt(Objects.requireNonNull(toldAt), true));
    }
    if (dueAt != null && due.isBefore(dueAt)) {
      return Optional.empty();
    }
    editionId = edition;
    tried = score;
    dueAt = due;
    toldAt = after(toldAt, due);
    return Optional.of(new Attempt(toldAt, false));
  }

  private boolean isLast(UUID edition, Instant due) {
    return edition.equals(editionId) && due.equals(dueAt);
  }

  /** Gradebooks compare whole seconds and refuse what is not later. */
  private static Instant after(@Nullable Instant last, Instant due) {
    return last == null || due.isAfter(last.plusSeconds(1)) ? due : last.plusSeconds(1);
  }

  /** The column did not take it: another try is not a repetition. */
  public void refused(UUID edition, Instant due) {
    if (isLast(edition, due)) {
      dueAt = null;
    }
  }

  /** Somebody decided that ours counts; the next look says whether it does. */
  public void sendingAgain() {
    state = State.UNCHECKED;
  }

  /** The column took it, unless a later one has been sent since. */
  public void taken(UUID edition, Instant due, Instant now) {
    if (isLast(edition, due)) {
      given = tried;
      sentAt = now;
      state = State.UNCHECKED;
    }
  }

  /** What the column says now. */
  public void found(Optional<Result> result, Instant now) {
    found = result.flatMap(Result::score).map(SentScore::kept).orElse(null);
    foundMaximum = result.map(Result::maximum).map(SentScore::kept).orElse(null);
    checkedAt = now;
    state = found == null ? State.MISSING : holds(result) ? State.SAME : State.CHANGED;
  }

  /**
   * Whether the column holds something that nobody here sent.
   *
   * @param due what is about to be sent; the column may hold it if a receipt got lost
   */
  public boolean isChanged(Optional<Result> result, int due) {
    return given != null
        && result
            .filter(it -> it.score().isPresent())
            .filter(it -> !holds(result) && !ScoreMatch.of(it, due, maximum))
            .isPresent();
  }

  private boolean holds(Optional<Result> result) {
    return result.stream()
        .anyMatch(
            it ->
                ScoreMatch.of(it, tried, maximum)
                    || (given != null && ScoreMatch.of(it, given, maximum)));
  }

  private static BigDecimal kept(BigDecimal number) {
    return number.setScale(4, RoundingMode.HALF_UP);
  }

  public UUID link() {
    return linkId;
  }

  public UUID edition() {
    return editionId;
  }

  public UUID person() {
    return personId;
  }

  /** The last score that the column took. */
  public Optional<Integer> given() {
    return Optional.ofNullable(given);
  }

  public int maximum() {
    return maximum;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  public State state() {
    return state;
  }

  /** What the column held at the last look; empty for no score. */
  public Optional<BigDecimal> found() {
    return Optional.ofNullable(found);
  }

  public Optional<BigDecimal> foundMaximum() {
    return Optional.ofNullable(foundMaximum);
  }

  public Optional<Instant> checkedAt() {
    return Optional.ofNullable(checkedAt);
  }
}
