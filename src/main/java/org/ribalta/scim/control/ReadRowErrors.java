package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.problem.Refused;
import org.ribalta.scim.csv.ImportResult;
import org.ribalta.scim.csv.ImportResult.RowError;

/** Reads what was wrong with the rows of an import that has ended. */
@ApplicationScoped
public class ReadRowErrors {
  private Jobs jobs;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadRowErrors() {}

  @Inject
  ReadRowErrors(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * The first 1,000, in the words that the import found.
   *
   * @param job its key
   * @throws Refused if the tenant has no such import, or nothing came of it yet
   */
  @Transactional
  public List<RowError> read(UUID job) {
    return jobs.find(job)
        .filter(found -> found.kind().equals(ImportPeople.KIND))
        .map(Job::result)
        .map(result -> Json.read(result.toString(), ImportResult.class).errors())
        .orElseThrow(() -> Refused.notFound("import"));
  }
}
