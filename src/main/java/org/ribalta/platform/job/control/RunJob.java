package org.ribalta.platform.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.ribalta.platform.job.Job.State;
import org.ribalta.platform.job.JobFailed;
import org.ribalta.platform.job.JobHandler;
import org.ribalta.platform.job.JobInterrupted;
import org.ribalta.platform.job.control.JobLedger.Begun;
import org.ribalta.platform.job.control.JobLedger.End;
import org.ribalta.platform.metrics.Counted;
import org.ribalta.platform.metrics.Metric;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Failure;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** Hands a job to its handler and takes down what came of it. */
@ApplicationScoped
public class RunJob {
  private static final Logger LOG = Logger.getLogger(RunJob.class.getName());

  /** A job that ends its server each time must not do so for ever. */
  private static final int MOST_STARTS = 20;

  private static final Text GAVE_UP =
      new Text(
          "Interrotto: dopo " + MOST_STARTS + " avvii il lavoro non era ancora finito.",
          "Stopped: after " + MOST_STARTS + " starts the job had not come to an end.");
  private static final Text NOBODY =
      new Text(
          "Questa versione di Ribalta non conosce questo tipo di lavoro.",
          "This version of Ribalta does not know this kind of job.");
  private static final Text OUR_FAULT =
      new Text(
          "Qualcosa è andato storto dentro Ribalta. Il registro del server dice di più; cerca %s.",
          "Something went wrong inside Ribalta. The server's log has more; look for %s.");

  private JobLedger ledger;
  private JobHandlers handlers;
  private Counted counted;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RunJob() {}

  @Inject
  RunJob(JobLedger ledger, JobHandlers handlers, Counted counted) {
    this.ledger = ledger;
    this.handlers = handlers;
    this.counted = counted;
  }

  /** What the scheduler is to do next. */
  enum Next {
    /** Nothing: the job has ended, or another node has it. */
    FORGET,
    /** Hand it out again, at once: this server stops. */
    AGAIN_NOW,
    /** Hand it out again in a while: the database was away. */
    AGAIN_LATER
  }

  /** Runs a job of the current tenant as far as it goes. */
  Next run(UUID id, BooleanSupplier serverStops) {
    return ledger.begin(id).map(begun -> run(begun, serverStops)).orElse(Next.FORGET);
  }

  private Next run(Begun begun, BooleanSupplier serverStops) {
    Optional<JobHandler> handler = handlers.of(begun.kind());
    JobInHand hand = new JobInHand(ledger, begun, serverStops);
    try {
      End end = outcome(begun, handler, hand);
      if (ledger.end(begun, end, hand, handler)) {
        counted.one(Metric.JOBS, begun.kind(), end.state().name().toLowerCase(Locale.ROOT));
      }
      return Next.FORGET;
    } catch (JobInterrupted e) {
      return e.reason() == JobInterrupted.Reason.SERVER_STOPS ? Next.AGAIN_NOW : Next.FORGET;
    } catch (RuntimeException e) {
      if (!databaseAway(e)) {
        throw e;
      }
      LOG.log(Level.WARNING, "Job {0} waits: the database is away", begun.id());
      return Next.AGAIN_LATER;
    }
  }

  private static End outcome(Begun begun, Optional<JobHandler> handler, JobInHand hand) {
    if (handler.isEmpty()) {
      return new End(State.FAILED, null, NOBODY.in(begun.language()));
    }
    if (begun.start() > MOST_STARTS) {
      return new End(State.FAILED, null, GAVE_UP.in(begun.language()));
    }
    try {
      return new End(State.DONE, handler.get().run(hand), null);
    } catch (RuntimeException thrown) {
      return unsuccessful(begun, thrown);
    }
  }

  /** The container wraps what passes a transaction's border. */
  private static End unsuccessful(Begun begun, RuntimeException thrown) {
    Optional<JobInterrupted> interrupted = cause(thrown, JobInterrupted.class);
    if (interrupted.isPresent()) {
      if (interrupted.get().reason() == JobInterrupted.Reason.CANCELLED) {
        return new End(State.CANCELLED, null, null);
      }
      throw interrupted.get();
    }
    if (databaseAway(thrown)) {
      throw thrown;
    }
    return cause(thrown, JobFailed.class)
        .map(failed -> failure(failed, begun.language()))
        .orElseGet(() -> ourFault(begun, thrown));
  }

  private static End failure(JobFailed failed, Language language) {
    return new End(State.FAILED, failed.result().orElse(null), failed.words().in(language));
  }

  private static End ourFault(Begun begun, RuntimeException thrown) {
    LOG.log(Level.WARNING, thrown, () -> "Job " + begun.id() + " (" + begun.kind() + ") failed");
    String words = OUR_FAULT.in(begun.language()).formatted(begun.id());
    return new End(State.FAILED, null, words);
  }

  private static boolean databaseAway(RuntimeException thrown) {
    return Failure.of(thrown).type() == CommonProblem.UNAVAILABLE;
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
