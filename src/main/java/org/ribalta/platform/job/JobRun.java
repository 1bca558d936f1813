package org.ribalta.platform.job;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.shared.Language;

/** A job in the hands of its handler. */
public interface JobRun {
  /** The job's key. */
  UUID id();

  /** In which to word things for who asked. */
  Language language();

  /** What was asked. */
  <T> T parameters(Class<T> type);

  /** What the last {@link #checkpoint} stored; empty at the first start. */
  <T> Optional<T> checkpoint(Class<T> type);

  /**
   * Stores how far the work is, in the caller's transaction: the step's work and this are stored
   * together, or neither.
   *
   * @param reached written as JSON; given back by {@link #checkpoint(Class)} after a crash
   * @throws JobInterrupted if the job was cancelled, taken over by another node, or the server
   *     stops; the step is undone
   */
  void checkpoint(Object reached, long done, @Nullable Long total);

  /**
   * Tells how far the work is, in a transaction of its own. May be called often: it writes a few
   * times a second at most. Not after a checkpoint in the same transaction.
   *
   * @throws JobInterrupted as above
   */
  void progress(long done, @Nullable Long total);
}
