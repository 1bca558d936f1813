package org.ribalta.sandbox.seed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.ribalta.sandbox.store.MemoryFile;

/** How far the people have got; read by pages while they arrive. */
@Singleton
public class Progress {
  private static final int LINE_EVERY = 50;

  private final AtomicInteger sent;
  private volatile boolean done;
  private volatile String failure;

  @Inject
  public Progress(MemoryFile memory) {
    this.sent = new AtomicInteger(memory.read().people());
    this.done = sent.get() > 0;
  }

  public boolean isDone() {
    return done;
  }

  public int sent() {
    return sent.get();
  }

  /** Why it stopped; null while nothing is wrong. */
  public String failure() {
    return failure;
  }

  void oneMoreOf(int all) {
    int now = sent.incrementAndGet();
    if (now % LINE_EVERY == 0 || now == all) {
      System.out.println("People " + now + "/" + all);
    }
  }

  void finish() {
    done = true;
  }

  void fail(String reason) {
    failure = reason;
  }
}
