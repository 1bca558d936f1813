package org.ribalta.platform.correlation;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The code of whatever the current thread works at. Set at the door for a request; whoever does its
 * work later (the outbox, a job) keeps the code beside the work and sets it again.
 */
public final class Correlation {
  private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

  private Correlation() {}

  /** The current code; a new one, which is not kept, where nothing set one. */
  public static String current() {
    return currentIfAny().orElseGet(CorrelationId::make);
  }

  /** The current code, if something set one. */
  public static Optional<String> currentIfAny() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Runs {@code work} under a code, then restores what was before. */
  public static void runAs(String code, Runnable work) {
    @Nullable String before = enter(code);
    try {
      work.run();
    } finally {
      enter(before);
    }
  }

  /** Calls {@code work} under a code, then restores what was before. */
  public static <T> T callAs(String code, Supplier<T> work) {
    @Nullable String before = enter(code);
    try {
      return work.get();
    } finally {
      enter(before);
    }
  }

  /** Switches the thread to a code (null: none) and returns the one before; for filters. */
  static @Nullable String enter(@Nullable String code) {
    @Nullable String before = CURRENT.get();
    if (code == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(code);
    }
    return before;
  }
}
