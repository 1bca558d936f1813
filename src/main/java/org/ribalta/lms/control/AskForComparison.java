package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.ribalta.lms.control.AskForRoster.Asker;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.JobRequest;
import org.ribalta.platform.job.Jobs;

/** Has scores compared with the gradebooks now. */
@ApplicationScoped
@Transactional
public class AskForComparison {
  private Jobs jobs;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AskForComparison() {}

  @Inject
  AskForComparison(Jobs jobs) {
    this.jobs = jobs;
  }

  /** Returns the job; if one is under way, that one. */
  public Job ask(Asker asker) {
    return jobs.recent(CompareScores.KIND).stream()
        .filter(job -> !job.state().ended())
        .findFirst()
        .orElseGet(
            () ->
                jobs.submit(
                    new JobRequest(
                        CompareScores.KIND, Map.of(), asker.person(), asker.language())));
  }
}
