package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.directory.ReportingFlaws;
import org.ribalta.platform.file.control.FileStore;
import org.ribalta.platform.job.JobHandler;
import org.ribalta.platform.job.JobRun;
import org.ribalta.scim.csv.ImportResult;

/**
 * Does an import: all of the file in one transaction, or nothing. Killed in the middle, it has done
 * nothing and begins again; killed after the commit, it finds the result in its checkpoint.
 */
@ApplicationScoped
public class ImportPeople implements JobHandler {
  /** The kind of its jobs. */
  public static final String KIND = "people-import";

  /** The chain of more people than this is left to its next reader, who needs it in memory. */
  private static final long MOST_FOR_CHAIN = 20_000;

  private ImportTransaction transaction;
  private FileStore files;
  private People people;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ImportPeople() {}

  @Inject
  ImportPeople(ImportTransaction transaction, FileStore files, People people) {
    this.transaction = transaction;
    this.files = files;
    this.people = people;
  }

  /**
   * What is asked.
   *
   * @param mapping a file of {@code scim-mappings/clients} with a {@code csv} section
   */
  public record Asked(UUID file, String mapping, boolean dryRun) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Object run(JobRun run) {
    Asked asked = run.parameters(Asked.class);
    if (asked.dryRun()) {
      return transaction.check(run, asked);
    }
    Optional<ImportResult> done = run.checkpoint(ImportResult.class);
    return withFlaws(done.isPresent() ? done.get() : transaction.apply(run, asked));
  }

  private ImportResult withFlaws(ImportResult result) {
    if (result.rows() > MOST_FOR_CHAIN) {
      return result;
    }
    people.chain(List.of());
    ReportingFlaws flaws = people.flaws();
    return result.withFlaws(flaws.missingManagers(), flaws.peopleInCycles());
  }

  @Override
  public void ended(JobRun run) {
    files.drop(run.parameters(Asked.class).file());
  }
}
