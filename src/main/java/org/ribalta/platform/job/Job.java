package org.ribalta.platform.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the JSON API tells it.
 *
 * @param kind which {@link JobHandler} does it, e.g. {@code people-import}
 * @param cancelling whether somebody asked it to stop and it has not yet
 * @param result what came of it, in its kind's own form; null before the end
 * @param error in words for who asked, without personal data; null unless it failed
 * @param askedBy the person, or null for the operator and for the server itself; never told
 */
public record Job(
    UUID id,
    String kind,
    State state,
    boolean cancelling,
    Progress progress,
    @Nullable JsonNode result,
    @Nullable String error,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @JsonIgnore @Nullable UUID askedBy) {

  /** Where a job stands. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean ended() {
      return this != WAITING && this != RUNNING;
    }
  }

  /**
   * How far a job is, in units of its kind (rows, people).
   *
   * @param total null while nobody knows
   */
  public record Progress(long done, @Nullable Long total) {}
}
