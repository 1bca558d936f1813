package org.ribalta.support;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is shipped, running: the bundle on PostgreSQL with the host-LMS sandbox beside it and its
 * company of 600 people. Started once for all tests that ask for it.
 */
public final class RunningSystem {
  /** The setup token it was started with. */
  public static final String SETUP_TOKEN = "running-system-setup-token";

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static RunningSystem only;

  private final int port = Integer.getInteger("test.tool.port");
  private final Process process;
  private final Path log;

  private RunningSystem() throws IOException {
    Path all = Files.createDirectories(Path.of(System.getProperty("test.work")));
    // Fresh each time, like the database: the sandbox remembers where it was registered.
    Path work = Files.createTempDirectory(all, "running-");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("test.bundle"),
                "--deploy",
                System.getProperty("test.sandbox") + ":/sandbox",
                "--port",
                String.valueOf(port)));
    builder.environment().put("RIBALTA_DATA_DIR", work.toString());
    builder.environment().put("RIBALTA_BASE_URL", tool());
    builder.environment().put("RIBALTA_OUTBOUND_ALLOW", "localhost:" + port);
    builder.environment().put("RIBALTA_SETUP_TOKEN", SETUP_TOKEN);
    builder.environment().put("RIBALTA_LOG_FORMAT", "json");
    builder.environment().put("RIBALTA_SMTP_URL", "smtp://127.0.0.1:" + smtpPort());
    builder.environment().put("RIBALTA_MAIL_FROM", "Ribalta <ribalta@officinemeridiana.example>");
    builder
        .environment()
        .compute("RIBALTA_DB_URL", (key, url) -> url.replace("/incontainer", "/running"));
    log = work.resolve("server.log");
    process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** The running system; the first call starts it and waits until the company has arrived. */
  public static synchronized RunningSystem get() {
    try {
      if (only == null) {
        only = new RunningSystem();
        only.awaitCompany();
      }
      return only;
    } catch (IOException e) {
      throw new IllegalStateException("The system did not start", e);
    }
  }

  /** The tool's address, another site than the LMS. */
  public String tool() {
    return "http://127.0.0.1:" + port;
  }

  /** Where its mail goes; a test that wants to read it serves this port. */
  public static int smtpPort() {
    return Integer.getInteger("test.smtp.port");
  }

  /** All lines of its log so far. */
  public List<String> log() {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Has the sandbox fail, e.g. {@code {"gradebook":"down"}}. */
  public void faults(String json) {
    sandbox().faults(json);
  }

  /** The LMS's address. */
  public String lms() {
    return "http://localhost:" + port + "/sandbox";
  }

  /** What the sandbox says of itself: tenant, known people, scores. */
  public JsonNode sandboxState() {
    return sandbox().state();
  }

  /** The LMS beside it. */
  public Sandbox sandbox() {
    return new Sandbox(tool(), lms());
  }

  private void awaitCompany() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!sandboxState().path("seeded").asBoolean()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(
            "The system did not start; see server.log in the newest folder of "
                + System.getProperty("test.work"));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(20, SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
