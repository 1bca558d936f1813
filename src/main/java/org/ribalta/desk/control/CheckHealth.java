package org.ribalta.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.ribalta.desk.control.HealthFinding.Status;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.health.DatabaseProbe;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** Looks at what an operator would be asked about. */
@ApplicationScoped
public class CheckHealth {
  private static final long SCARCE_MEBIBYTES = 1024;

  private Settings settings;
  private DatabaseProbe database;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CheckHealth() {}

  @Inject
  CheckHealth(Settings settings, DatabaseProbe database) {
    this.settings = settings;
    this.database = database;
  }

  /** What was found, in the reader's language. */
  public List<HealthFinding> check(Language language) {
    return List.of(database(language), address(language), disk(language));
  }

  private HealthFinding database(Language language) {
    if (!database.answers()) {
      return finding(
          "database",
          Status.DOWN,
          language,
          new Text("Il database non risponde.", "The database does not answer."));
    }
    return settings.database().postgresql()
        ? finding(
            "database",
            Status.UP,
            language,
            new Text("PostgreSQL risponde.", "PostgreSQL answers."))
        : finding(
            "database",
            Status.WARN,
            language,
            new Text(
                "Usi il database di prova (H2). Per i dati delle persone serve PostgreSQL:"
                    + " imposta RIBALTA_DB_URL.",
                "This is the database for trying out (H2). People's data needs PostgreSQL: set"
                    + " RIBALTA_DB_URL."));
  }

  private HealthFinding address(Language language) {
    boolean secure = "https".equals(settings.baseUrl().getScheme());
    return secure
        ? finding(
            "address",
            Status.UP,
            language,
            new Text(
                "Le persone arrivano su " + settings.baseUrl() + ".",
                "People come in at " + settings.baseUrl() + "."))
        : finding(
            "address",
            Status.WARN,
            language,
            new Text(
                settings.baseUrl() + " non è cifrato: va bene solo per provare.",
                settings.baseUrl() + " is not encrypted: good for trying out only."));
  }

  private HealthFinding disk(Language language) {
    try {
      long free = Files.getFileStore(settings.dataDir()).getUsableSpace() >> 20;
      return finding(
          "disk",
          free < SCARCE_MEBIBYTES ? Status.WARN : Status.UP,
          language,
          new Text(
              "Spazio libero nella cartella dei dati: " + free + " MiB.",
              "Free space in the data directory: " + free + " MiB."));
    } catch (IOException unreadable) {
      return finding(
          "disk",
          Status.DOWN,
          language,
          new Text(
              "La cartella dei dati non si può leggere.", "The data directory cannot be read."));
    }
  }

  private static HealthFinding finding(String name, Status status, Language language, Text words) {
    return new HealthFinding(name, status, words.in(language));
  }
}
