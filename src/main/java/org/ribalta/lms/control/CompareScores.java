package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ribalta.lms.control.ScoresPass.Source;
import org.ribalta.lms.entity.ScoresTrouble;
import org.ribalta.lti.ags.Result;
import org.ribalta.lti.ags.Results;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.platform.job.JobHandler;
import org.ribalta.platform.job.JobRun;
import org.ribalta.platform.job.Routine;

/**
 * Reads back what gradebooks hold (AGS 2.0, "Result service") and compares it with what they were
 * told: a few times a day, and when an administrator asks. Changes nothing there.
 */
@ApplicationScoped
public class CompareScores implements JobHandler, Routine {
  /** The kind of its jobs. */
  public static final String KIND = "score-comparison";

  private static final Set<ServiceRefusal> FORBIDDEN =
      EnumSet.of(
          ServiceRefusal.SCOPE_NOT_GRANTED,
          ServiceRefusal.TOKEN_DENIED,
          ServiceRefusal.UNAUTHORIZED,
          ServiceRefusal.FORBIDDEN);

  private ScoresPass pass;
  private Results results;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CompareScores() {}

  @Inject
  CompareScores(ScoresPass pass, Results results, Clock clock) {
    this.pass = pass;
    this.results = results;
    this.clock = clock;
  }

  /** What came of it. */
  record Compared(int columns, int unread) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Schedule schedule() {
    return new Schedule("compare-scores", Scope.EACH_TENANT, Duration.ofHours(6));
  }

  @Override
  public void run() {
    pass.sources().forEach(this::compare);
  }

  @Override
  public Compared run(JobRun run) {
    List<Source> sources = pass.sources();
    int unread = 0;
    for (int done = 0; done < sources.size(); done++) {
      run.progress(done, (long) sources.size());
      unread += compare(sources.get(done)) ? 0 : 1;
    }
    return new Compared(sources.size(), unread);
  }

  /** Returns whether the column could be read. */
  private boolean compare(Source source) {
    Instant from = clock.instant();
    ServiceResult<List<Result>> read = results.of(source.platform(), source.lineItem());
    if (read instanceof ServiceResult.Delivered<List<Result>> delivered) {
      pass.compare(source, delivered.value(), from);
      return true;
    }
    pass.notRead(source, trouble(read));
    return false;
  }

  private static ScoresTrouble trouble(ServiceResult<List<Result>> read) {
    if (read instanceof ServiceResult.RefusedForGood<List<Result>> refused) {
      return FORBIDDEN.contains(refused.reason())
          ? ScoresTrouble.NOT_ALLOWED
          : ScoresTrouble.REFUSED;
    }
    return ScoresTrouble.AWAY;
  }
}
