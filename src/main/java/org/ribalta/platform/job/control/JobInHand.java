package org.ribalta.platform.job.control;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.job.JobInterrupted;
import org.ribalta.platform.job.JobInterrupted.Reason;
import org.ribalta.platform.job.JobRun;
import org.ribalta.platform.json.Json;
import org.ribalta.shared.Language;

/** One start of a job, on the thread that does it. */
final class JobInHand implements JobRun {
  private static final long BETWEEN_NOTES = TimeUnit.MILLISECONDS.toNanos(250);

  private final JobLedger ledger;
  private final JobLedger.Begun begun;
  private final BooleanSupplier serverStops;
  private long noted = System.nanoTime() - BETWEEN_NOTES;

  JobInHand(JobLedger ledger, JobLedger.Begun begun, BooleanSupplier serverStops) {
    this.ledger = ledger;
    this.begun = begun;
    this.serverStops = serverStops;
  }

  @Override
  public UUID id() {
    return begun.id();
  }

  @Override
  public Language language() {
    return begun.language();
  }

  @Override
  public <T> T parameters(Class<T> type) {
    return Json.read(begun.parameters(), type);
  }

  @Override
  public <T> Optional<T> checkpoint(Class<T> type) {
    return Optional.ofNullable(begun.checkpoint()).map(json -> Json.read(json, type));
  }

  @Override
  public void checkpoint(Object reached, long done, @Nullable Long total) {
    stopWithServer();
    ledger.checkpoint(begun, reached, done, total);
  }

  @Override
  public void progress(long done, @Nullable Long total) {
    stopWithServer();
    if (System.nanoTime() - noted >= BETWEEN_NOTES) {
      ledger.progress(begun, done, total);
      noted = System.nanoTime();
    }
  }

  private void stopWithServer() {
    if (serverStops.getAsBoolean()) {
      throw new JobInterrupted(Reason.SERVER_STOPS);
    }
  }
}
