package org.ribalta.platform.job;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.shared.Text;

/** A job that cannot be done, said in words for who asked. Undoes the transaction it passes. */
public class JobFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text words;
  private final transient @Nullable Object result;

  /** A failure that needs no more than its words. */
  public JobFailed(Text words) {
    this(words, null);
  }

  /**
   * A failure with details.
   *
   * @param words what is wrong and what to do; no personal data
   * @param result kept as the job's result
   */
  public JobFailed(Text words, @Nullable Object result) {
    super(words.en());
    this.words = words;
    this.result = result;
  }

  /** What is wrong and what to do. */
  public Text words() {
    return words;
  }

  /** The details, if there are any. */
  public Optional<Object> result() {
    return Optional.ofNullable(result);
  }
}
