package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.file.control.FileStore;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.JobRequest;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.problem.Refused;
import org.ribalta.scim.mapping.ScimMappings;
import org.ribalta.shared.Language;

/** Takes a file of people, and the wish to import it. */
@ApplicationScoped
public class AskForImport {
  private FileStore files;
  private Jobs jobs;
  private ScimMappings mappings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AskForImport() {}

  @Inject
  AskForImport(FileStore files, Jobs jobs, ScimMappings mappings) {
    this.files = files;
    this.jobs = jobs;
    this.mappings = mappings;
  }

  /**
   * What is asked for.
   *
   * @param dryRun whether only to say what would happen
   * @param askedBy the person, or null for the operator
   */
  public record Wish(String mapping, boolean dryRun, @Nullable UUID askedBy, Language language) {}

  /**
   * Keeps the file and submits the job.
   *
   * @throws Refused if no file can be read by that mapping
   * @throws IOException if the upload breaks off; nothing is kept
   */
  @Transactional(rollbackOn = IOException.class)
  public Job ask(InputStream file, Wish wish) throws IOException {
    if (mappings.csv(wish.mapping()).isEmpty()) {
      throw Refused.invalid(
          "/mapping", "unknown", "Write one of " + String.join(", ", mappings.csvNames()) + ".");
    }
    UUID kept = files.keep(file).id();
    return jobs.submit(
        new JobRequest(
            ImportPeople.KIND,
            new ImportPeople.Asked(kept, wish.mapping(), wish.dryRun()),
            wish.askedBy(),
            wish.language()));
  }

  /** The last imports, newest first. */
  @Transactional
  public List<Job> recent() {
    return jobs.recent(ImportPeople.KIND);
  }
}
