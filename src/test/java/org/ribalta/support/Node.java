package org.ribalta.support;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ribalta.incontainer.InContainer;

/**
 * One server of several on one database: the WAR with the tests' jobs inside, on a process of its
 * own that can be killed, frozen and started again. Nodes share nothing but the database.
 */
public final class Node {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final String database;
  private final Path folder;
  private final int port;
  private final boolean withSandbox;
  private Process process;

  private Node(String database, boolean withSandbox) throws IOException {
    this.database = database;
    this.withSandbox = withSandbox;
    Path all = Files.createDirectories(Path.of(System.getProperty("test.work")));
    this.folder = Files.createTempDirectory(all, "node-");
    try (ServerSocket socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  /** Makes an empty database. */
  public static void database(String name) {
    String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty("test.pg.port") + "/postgres";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " owner owner");
    } catch (SQLException e) {
      throw new IllegalStateException("The database " + name + " could not be made", e);
    }
  }

  /** A node that begins to start; {@link #awaitReady} waits for it. */
  public static Node start(String database) {
    return start(database, false);
  }

  /** The same with the host-LMS sandbox in it, and a small company. */
  public static Node startWithSandbox(String database) {
    return start(database, true);
  }

  private static Node start(String database, boolean withSandbox) {
    try {
      Node node = new Node(database, withSandbox);
      node.start();
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it again after {@link #kill}. */
  public void start() {
    try {
      ProcessBuilder builder = new ProcessBuilder(command(War.FILE));
      Map<String, String> environment = builder.environment();
      environment.put("RIBALTA_DATA_DIR", folder.toString());
      environment.put("RIBALTA_BASE_URL", base());
      environment.put("RIBALTA_SETUP_TOKEN", RunningSystem.SETUP_TOKEN);
      environment.put("RIBALTA_OUTBOUND_ALLOW", "localhost:" + port);
      environment.put("SANDBOX_PEOPLE", "100");
      environment.compute(
          "RIBALTA_DB_URL", (key, url) -> url.replace("/incontainer", "/" + database));
      ProcessBuilder.Redirect log =
          ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile());
      process = builder.redirectErrorStream(true).redirectOutput(log).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(File war) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                System.getProperty("payara.microJar"),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(port)));
    if (withSandbox) {
      // First, as an LMS that stays up while its tool starts again.
      command.addAll(List.of("--deploy", System.getProperty("test.sandbox") + ":/sandbox"));
    }
    command.addAll(List.of("--deploy", war.toString()));
    return command;
  }

  /** Made anew by each test run: a file left over would be an older Ribalta. */
  private static File exported() {
    File war = Path.of(System.getProperty("test.work"), "nodes", "ROOT.war").toFile();
    war.getParentFile().mkdirs();
    InContainer.war().as(org.jboss.shrinkwrap.api.exporter.ZipExporter.class).exportTo(war, true);
    return war;
  }

  /** Waits until it serves. */
  public Node awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The node did not start; see " + folder);
      }
      pause();
    }
    return this;
  }

  private boolean ready() {
    try {
      return Http.send("GET", base() + "/health/ready", Map.of(), "").status() == 200;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  /** The LMS in it, which answers a little later than the node. */
  public Sandbox sandbox() {
    return new Sandbox(base(), "http://localhost:" + port + "/sandbox");
  }

  /** Its address. */
  public String base() {
    return "http://127.0.0.1:" + port;
  }

  /** Ends it as the kernel does when memory is short: at once and without a word. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(20, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it as a supervisor does. */
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(60, SECONDS)) {
        throw new IllegalStateException("The node does not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops all its threads where they are, as a virtual machine does that is moved. */
  public void freeze() {
    signal("-STOP");
  }

  /** Lets a frozen node go on. */
  public void thaw() {
    signal("-CONT");
  }

  private void signal(String which) {
    try {
      new ProcessBuilder("kill", which, String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      MILLISECONDS.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The application, exported when the first node starts. */
  private static final class War {
    private static final File FILE = exported();

    private War() {}
  }
}
