package org.ribalta.desk.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Tells a job's progress as it happens: one JSON text a line, the last when the job has ended.
 *
 * <p>A stream holds one of the server's threads, so there are few at once and each is short. One
 * that ends before its job does is meant to be asked for again; who comes when all are taken gets
 * one line, and so polls.
 */
@ApplicationScoped
public class JobEvents {
  /** The media type of newline-delimited JSON. */
  public static final String MEDIA_TYPE = "application/x-ndjson";

  private static final int MOST_STREAMS = 40;
  private static final long PAUSE_MILLIS = 500;
  private static final int MOST_LOOKS = 120;

  /** So that a proxy in between does not think the stream dead. */
  private static final int SILENT_LOOKS = 20;

  private final Semaphore free = new Semaphore(MOST_STREAMS);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private Jobs jobs;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected JobEvents() {}

  @Inject
  JobEvents(Jobs jobs) {
    this.jobs = jobs;
  }

  @PreDestroy
  void stop() {
    stopping.countDown();
  }

  /** The stream of a job of the current tenant that the caller may see. */
  StreamingOutput of(Job job) {
    UUID tenant = Tenancy.current();
    return out -> {
      UUID before = Tenancy.enter(tenant);
      boolean stream = free.tryAcquire();
      try {
        tell(job, stream ? MOST_LOOKS : 1, out);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        if (stream) {
          free.release();
        }
        Tenancy.enter(before);
      }
    };
  }

  private void tell(Job first, int looks, OutputStream out)
      throws IOException, InterruptedException {
    String told = "";
    int silent = 0;
    Job job = first;
    for (int look = 1; ; look++) {
      String line = Json.write(job) + "\n";
      if (!line.equals(told) || ++silent >= SILENT_LOOKS) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
        told = line;
        silent = 0;
      }
      boolean last = job.state().ended() || look >= looks;
      if (last || stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
      job = jobs.find(first.id()).orElse(first);
    }
  }
}
