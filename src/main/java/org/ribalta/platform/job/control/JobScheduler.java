package org.ribalta.platform.job.control;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.boot.Started;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.health.OwnWeb;
import org.ribalta.platform.tenant.Tenancy;

/**
 * db-scheduler on the application's data source: which node runs what, and when. Takes jobs when
 * the application has started, runs them once this node serves requests, and stops with it; a job
 * in hand is given back.
 *
 * <p>A node that has not been heard of for 18 seconds counts as dead, and its jobs begin again
 * elsewhere. Should it be alive after all, its jobs find at the next step that they were taken
 * over.
 */
@ApplicationScoped
public class JobScheduler {
  private static final String TASK = "job";
  private static final int THREADS = 4;
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);
  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration LATEST_START = Duration.ofMinutes(2);
  private static final Duration PATIENCE_AT_STOP = Duration.ofMillis(700);

  @Resource private ManagedThreadFactory threads;

  @Resource(lookup = "java:app/jdbc/ribalta")
  private DataSource database;

  @Inject private Settings settings;
  @Inject private RunJob runJob;
  @Inject private RoutineTasks routines;
  @Inject private Clock clock;
  @Inject private OwnWeb web;
  @Inject private Event<Scheduled> scheduled;

  private final CustomTask<Void> task =
      Tasks.custom(TASK, Void.class)
          .onFailureReschedule(FixedDelay.of(PAUSE))
          .onDeadExecutionRevive()
          .execute(this::execute);
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Scheduler scheduler;

  /** Something waits; told once the transaction has committed. */
  record Scheduled() {}

  void begin(@Observes Started started) {
    SchedulerBuilder builder =
        Scheduler.create(database, task)
            .startTasks(routines.all())
            .threads(THREADS)
            .executorService(Executors.newFixedThreadPool(THREADS, threads))
            .dueExecutor(Executors.newSingleThreadExecutor(threads))
            .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
            .schedulerName(new SchedulerName.Fixed("ribalta-" + RandomText.base64Url(9)))
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE_AT_STOP);
    if (settings.database().postgresql()) {
      builder.pollUsingLockAndFetch(0.5, 1.0);
    }
    Scheduler made = builder.build();
    scheduler = made;
    threads.newThread(() -> startOnceServed(made)).start();
  }

  private void startOnceServed(Scheduler made) {
    Instant latest = clock.instant().plus(LATEST_START);
    try {
      while (!web.serves() && clock.instant().isBefore(latest)) {
        if (ended.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
      }
      start(made);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void start(Scheduler made) {
    if (ended.getCount() > 0) {
      made.start();
    }
  }

  @PreDestroy
  synchronized void end() {
    ended.countDown();
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  /** Lets a job be run, in the transaction that asks for it. */
  void schedule(JobRef job) {
    if (scheduler == null) {
      throw new IllegalStateException("Jobs are taken once the application has started");
    }
    scheduler.scheduleIfNotExists(task.instance(job.instance()), clock.instant());
    scheduled.fire(new Scheduled());
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Scheduled event) {
    if (scheduler != null) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
    JobRef job = JobRef.parse(instance.getId());
    RunJob.Next[] next = {RunJob.Next.FORGET};
    Tenancy.runAs(
        job.tenant(),
        () -> next[0] = runJob.run(job.job(), context.getSchedulerState()::isShuttingDown));
    return (completed, operations) -> {
      switch (next[0]) {
        case FORGET -> operations.remove();
        case AGAIN_NOW -> operations.reschedule(completed, Instant.now(clock));
        case AGAIN_LATER -> operations.reschedule(completed, Instant.now(clock).plus(PAUSE));
      }
    };
  }
}
