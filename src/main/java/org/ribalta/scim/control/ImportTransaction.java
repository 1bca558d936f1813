package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.directory.BulkProvisioning;
import org.ribalta.directory.UserNameTaken;
import org.ribalta.platform.file.control.FileStore;
import org.ribalta.platform.job.JobFailed;
import org.ribalta.platform.job.JobRun;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.scim.csv.CellFault;
import org.ribalta.scim.csv.CsvFile;
import org.ribalta.scim.csv.Encoding;
import org.ribalta.scim.csv.EncodingDetector;
import org.ribalta.scim.csv.ImportPass;
import org.ribalta.scim.csv.ImportResult;
import org.ribalta.scim.csv.RowFault;
import org.ribalta.scim.csv.Tally;
import org.ribalta.scim.mapping.CsvMapping;
import org.ribalta.scim.mapping.ScimMappings;
import org.ribalta.shared.Text;

/** Goes through a file of people, to say what would happen or to let it happen. */
@ApplicationScoped
public class ImportTransaction {
  private static final Text NOTHING_IMPORTED =
      new Text(
          "Il file ha errori, quindi non è stato importato nulla. Correggili e riprova.",
          "The file has errors, so nothing was imported. Correct them and try again.");
  private static final Text CHANGED_MEANWHILE =
      new Text(
          "Qualcuno ha cambiato le stesse persone durante l'importazione: non è stato importato"
              + " nulla. Riprova.",
          "Somebody changed the same people during the import: nothing was imported. Try again.");

  private FileStore files;
  private ScimMappings mappings;
  private BulkProvisioning directory;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ImportTransaction() {}

  @Inject
  ImportTransaction(FileStore files, ScimMappings mappings, BulkProvisioning directory) {
    this.files = files;
    this.mappings = mappings;
    this.directory = directory;
  }

  /** Says what an import would do. */
  public ImportResult check(JobRun run, ImportPeople.Asked asked) {
    return through(run, asked);
  }

  /**
   * Imports all rows in one transaction, so that nobody ever sees some of them.
   *
   * @throws JobFailed with the errors, if there is one
   */
  @Transactional
  public ImportResult apply(JobRun run, ImportPeople.Asked asked) {
    try {
      ImportResult result = through(run, asked);
      if (result.errorCount() > 0) {
        throw new JobFailed(NOTHING_IMPORTED, result);
      }
      run.checkpoint(result, result.rows(), result.rows());
      return result;
    } catch (UserNameTaken meanwhile) {
      throw new JobFailed(CHANGED_MEANWHILE);
    }
  }

  private ImportResult through(JobRun run, ImportPeople.Asked asked) {
    Tally tally = new Tally(asked.dryRun(), run.language());
    try {
      Optional<Encoding> encoding = EncodingDetector.detect(files.open(asked.file()));
      if (encoding.isEmpty()) {
        tally.wrong(1, new CellFault(RowFault.NOT_TEXT, null));
      } else {
        tally.encoded(encoding.get());
        through(run, asked, encoding.get(), tally);
      }
    } catch (CellFault unusable) {
      tally.wrong(1, unusable);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.result();
  }

  private void through(JobRun run, ImportPeople.Asked asked, Encoding encoding, Tally tally)
      throws IOException, CellFault {
    CsvMapping mapping =
        mappings
            .csv(asked.mapping())
            .orElseThrow(
                () -> new IllegalStateException("No csv section in clients/" + asked.mapping()));
    try (CsvFile file = CsvFile.open(files.open(asked.file()), encoding, mapping)) {
      tally.opened(file);
      ImportPass pass = new ImportPass(directory, mapping, source(asked.mapping()), tally);
      boolean more = true;
      while (more) {
        more = pass.next(file, !asked.dryRun());
        run.progress(tally.rows(), Math.max(encoding.lines(), tally.rows()));
      }
    }
  }

  /** All files read by one mapping are one source: a person keeps the name it gave before. */
  static UUID source(String mapping) {
    String name = "people-import/" + Tenancy.current() + "/" + mapping;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
