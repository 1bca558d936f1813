package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lms.control.RosterPass.Source;
import org.ribalta.lms.entity.RosterCounts;
import org.ribalta.lms.entity.RosterReached;
import org.ribalta.lti.nrps.RosterPage;
import org.ribalta.lti.nrps.RosterService;
import org.ribalta.lti.nrps.RosterService.Wish;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.platform.job.JobFailed;
import org.ribalta.platform.job.JobHandler;
import org.ribalta.platform.job.JobRun;

/**
 * Reads a course's roster (NRPS 2.0), one page a step. After a crash it goes on with the page that
 * was next; a page that fails ends the job, and the next one begins with it. Who is missing from a
 * roster stays: only what the platform says of somebody counts, and only once every page was read.
 */
@ApplicationScoped
public class ReadRoster implements JobHandler {
  /** The kind of its jobs. */
  public static final String KIND = "roster";

  private static final Wish EVERYBODY = new Wish(100, Optional.empty());

  /** Two hundred thousand people; a platform whose pages go round in circles has to end. */
  private static final int MOST_PAGES = 2_000;

  private RosterPass pass;
  private RosterService rosters;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadRoster() {}

  @Inject
  ReadRoster(RosterPass pass, RosterService rosters) {
    this.pass = pass;
    this.rosters = rosters;
  }

  /** What is asked. */
  record Asked(UUID roster) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public RosterCounts run(JobRun run) {
    UUID roster = run.parameters(Asked.class).roster();
    Source source =
        pass.source(roster).orElseThrow(() -> new JobFailed(RosterTrouble.NOT_IN_USE.at(0)));
    RosterReached reached = run.checkpoint(RosterReached.class).orElse(source.reached());
    while (!reached.whole()) {
      reached = pass.take(run, source, page(source, reached), reached);
    }
    pass.apply(run, roster, reached);
    pass.end(roster, reached.counts());
    return reached.counts();
  }

  private RosterPage page(Source source, RosterReached reached) {
    if (reached.counts().pages() >= MOST_PAGES) {
      throw broken(source, reached, null, RosterTrouble.ENDLESS, Optional.empty());
    }
    ServiceResult<RosterPage> result = fetch(source, reached);
    if (result instanceof ServiceResult.Delivered<RosterPage> delivered) {
      return delivered.value();
    }
    if (result instanceof ServiceResult.RetryLater<RosterPage> later) {
      throw broken(source, reached, reached, RosterTrouble.PAGE_AWAY, later.after());
    }
    var refused = (ServiceResult.RefusedForGood<RosterPage>) result;
    throw broken(source, reached, null, RosterTrouble.of(refused.reason()), Optional.empty());
  }

  private ServiceResult<RosterPage> fetch(Source source, RosterReached reached) {
    return reached
        .page()
        .map(page -> rosters.next(source.platform(), source.endpoint(), page))
        .orElseGet(() -> rosters.first(source.platform(), source.endpoint(), EVERYBODY));
  }

  /** Notes where the next job begins; null for the first page. */
  private JobFailed broken(
      Source source,
      RosterReached reached,
      @Nullable RosterReached from,
      RosterTrouble trouble,
      Optional<Duration> wish) {
    pass.breakOff(source.roster(), from, wish);
    return new JobFailed(trouble.at(reached.counts().pages() + 1), reached.counts());
  }
}
