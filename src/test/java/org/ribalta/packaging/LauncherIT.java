package org.ribalta.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribalta.support.Http;

/** The operator's guide to a fast start, done word for word with the JDK that runs the tests. */
class LauncherIT {
  private static final boolean CACHES = Runtime.version().feature() >= 25;
  private static final String ARCHIVE = CACHES ? "ribalta.aot" : "ribalta.jsa";
  private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir private static Path folder;

  private static List<String> guide;

  @BeforeAll
  static void prepare() throws Exception {
    guide =
        COMMANDS
            .matcher(Files.readString(Path.of("src/docs/operations.md")))
            .results()
            .map(LauncherIT::commands)
            .toList();
    Files.copy(
        Path.of(System.getProperty("test.bundle")), folder.resolve("ribalta-microbundle.jar"));
    assertThat(begin(guide.get(0), Map.of()).waitFor()).as(log()).isZero();
  }

  private static String withArchive() {
    return guide.get(CACHES ? 4 : 2);
  }

  private static String commands(MatchResult block) {
    return block.group(1);
  }

  /** Mutation: an archive that a later start does not find says so in the log. */
  @Test
  void secondStartUsesTheArchiveOfTheFirst() throws Exception {
    serveAndStop(guide.get(CACHES ? 3 : 1));
    assertThat(folder.resolve(ARCHIVE)).isNotEmptyFile();

    Files.delete(folder.resolve("log"));
    serveAndStop(withArchive());

    assertThat(log())
        .doesNotContain("[error][cds]", "[error][aot]", "Unable to use shared archive");
  }

  /** Mutation: without the line that sets the main class it stays up and serves nothing. */
  @Test
  void endsWithACodeWhenTheApplicationDoesNotComeUp() throws Exception {
    Process server = begin(withArchive(), Map.of("RIBALTA_BASE_URL", "nonsense"));

    assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
    assertThat(log()).contains("ribalta.base-url", "Ribalta could not start");
  }

  /** Mutation: without the look beforehand Payara Micro boots, and tells it by a stack trace. */
  @Test
  void saysThatThePortIsTakenBeforeItBoots() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      int port = other.getLocalPort();
      String before = log();

      Process server = begin("java -jar ribalta-microbundle.jar --port " + port, Map.of());

      assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isEqualTo(1);
      assertThat(log().substring(before.length()).lines())
          .singleElement(InstanceOfAssertFactories.STRING)
          .startsWith("Ribalta could not start: port " + port + " is taken")
          .endsWith("e.g. --port " + (port + 1) + ".");
    }
  }

  /**
   * Mutation: with the port left to Payara Micro, nobody knows it, and the start counts as failed.
   */
  @Test
  void takesTheNextPortWhereItMay() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      int port = other.getLocalPort();

      serveAndStop(withArchive().strip() + " --autobindhttp --port " + port, port + 1);
    }
  }

  private static void serveAndStop(String command) throws Exception {
    int port = freePort();
    serveAndStop(command.strip() + " --port " + port, port);
  }

  private static void serveAndStop(String command, int port) throws Exception {
    Process server = begin("exec env " + command, Map.of());
    String base = "http://127.0.0.1:" + port;
    try {
      awaitReady(server, base);
      Http.Answer page = Http.send("GET", base + "/admin/", Map.of(), "");
      assertThat(page.status()).isEqualTo(200);
      // Of the pre-boot commands: neither the server's name nor its X-Frame-Options is sent.
      assertThat(page.headers().map()).doesNotContainKeys("server", "x-frame-options");
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void awaitReady(Process server, String base) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady(base)) {
      assertThat(server.isAlive()).as(log()).isTrue();
      assertThat(System.nanoTime()).as(log()).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
    }
  }

  private static boolean isReady(String base) {
    try {
      return Http.send("GET", base + "/health/ready", Map.of(), "").status() == 200;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  private static Process begin(String commands, Map<String, String> settings) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("bash", "-ec", commands).directory(folder.toFile());
    shell.environment().keySet().removeIf(name -> name.startsWith("RIBALTA_"));
    shell.environment().put("RIBALTA_DATA_DIR", folder.resolve("data").toString());
    String jdk = Path.of(System.getProperty("java.home"), "bin").toString();
    shell.environment().merge("PATH", jdk, (path, own) -> own + File.pathSeparator + path);
    shell.environment().putAll(settings);
    ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile());
    return shell.redirectErrorStream(true).redirectOutput(log).start();
  }

  private static String log() throws IOException {
    Path log = folder.resolve("log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
