package org.ribalta.platform.job.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Job.State;
import org.ribalta.platform.job.JobRequest;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.shared.Language;

/**
 * A job as it is kept: it waits, runs (again after each crash, from its checkpoint), and ends once.
 *
 * <p>Each start has a number. A run whose number is not the last one has been taken over and may
 * write no more.
 */
@Entity
@Table(name = "job")
public class JobRecord extends TenantEntity {
  private static final int LONGEST_ERROR = 1_000;

  @Column(name = "kind")
  private String kind;

  @Column(name = "parameters")
  private String parameters;

  @Enumerated(EnumType.STRING)
  @Column(name = "language")
  private Language language;

  @Column(name = "asked_by")
  private @Nullable UUID askedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "cancelling")
  private boolean cancelling;

  @Column(name = "starts")
  private int starts;

  @Column(name = "done")
  private long done;

  @Column(name = "total")
  private @Nullable Long total;

  @Column(name = "checkpoint")
  private @Nullable String checkpoint;

  @Column(name = "result")
  private @Nullable String result;

  @Column(name = "error")
  private @Nullable String error;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected JobRecord() {}

  /** A job that waits from now on. */
  public JobRecord(UUID id, JobRequest request, Instant now) {
    super(id);
    this.kind = request.kind();
    this.parameters = Json.write(request.parameters());
    this.language = request.language();
    this.askedBy = request.askedBy();
    this.state = State.WAITING;
    this.createdAt = now;
  }

  /** Begins, or begins again after a crash; returns the number of this start. */
  public int start(Instant now) {
    state = State.RUNNING;
    startedAt = startedAt == null ? now : startedAt;
    return ++starts;
  }

  /** Whether the start with this number is the one that counts. */
  public boolean runsAs(int start) {
    return state == State.RUNNING && starts == start;
  }

  /** Notes how far the work is. */
  public void reach(long unitsDone, @Nullable Long unitsInAll) {
    done = unitsDone;
    total = unitsInAll;
  }

  /** Notes where to go on after a crash. */
  public void keep(String reached) {
    checkpoint = reached;
  }

  /** Asks it to stop; at once if it has not begun. */
  public void cancel(Instant now) {
    if (state == State.WAITING) {
      end(State.CANCELLED, null, null, now);
    } else if (state == State.RUNNING) {
      cancelling = true;
    }
  }

  /**
   * Ends it.
   *
   * @param came the result as JSON, or null
   * @param words why it failed, or null
   */
  public void end(State how, @Nullable String came, @Nullable String words, Instant now) {
    state = how;
    cancelling = false;
    result = came;
    error = words == null ? null : words.substring(0, Math.min(words.length(), LONGEST_ERROR));
    checkpoint = null;
    endedAt = now;
  }

  /** What may be told of it. */
  public Job job() {
    return new Job(
        id(),
        kind,
        state,
        cancelling,
        new Job.Progress(done, total),
        result == null ? null : Json.tree(result),
        error,
        createdAt,
        startedAt,
        endedAt,
        askedBy);
  }

  public String kind() {
    return kind;
  }

  public String parameters() {
    return parameters;
  }

  public Language language() {
    return language;
  }

  public State state() {
    return state;
  }

  public boolean cancelling() {
    return cancelling;
  }

  public int starts() {
    return starts;
  }

  /** What the last checkpoint stored, as JSON. */
  public Optional<String> checkpoint() {
    return Optional.ofNullable(checkpoint);
  }
}
