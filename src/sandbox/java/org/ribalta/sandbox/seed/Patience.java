package org.ribalta.sandbox.seed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waiting that ends at once when the sandbox stops. */
class Patience {
  private final CountDownLatch stopping = new CountDownLatch(1);

  /**
   * Waits.
   *
   * @throws InterruptedException when the sandbox is stopping
   */
  void pause(Duration duration) throws InterruptedException {
    if (stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new InterruptedException("stopping");
    }
  }

  void end() {
    stopping.countDown();
  }
}
