package org.ribalta.load;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ribalta.support.Http;
import org.ribalta.support.Node;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;

/** A tool on a process of its own that an LMS can launch: ours as it is shipped, or a peer. */
final class LoadedTool implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String name;
  private final int port;
  private final Doors doors;
  private final Process process;

  /**
   * Where launches go.
   *
   * @param login the path of the login request
   * @param target the path that a launch is for
   */
  private record Doors(String login, String target) {
    static final Doors OURS = new Doors("/lti/login", "/lti/launch");
  }

  private LoadedTool(String name, int port, Doors doors, ProcessBuilder builder)
      throws IOException {
    this.name = name;
    this.port = port;
    this.doors = doors;
    Path folder = Files.createDirectories(Path.of(System.getProperty("test.work"), "load"));
    process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name.replaceAll("\\W+", "-") + ".log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** The bundle as {@code java -jar} starts it, on PostgreSQL or on H2 in memory. */
  static LoadedTool ribalta(ForgingPlatform platform, boolean inMemory) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("load.jvm", "").strip().split("\\s+")));
    command.removeIf(String::isEmpty);
    command.addAll(
        List.of("-jar", System.getProperty("test.bundle"), "--port", String.valueOf(port)));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("RIBALTA_DATA_DIR", Files.createTempDirectory("ribalta-load-").toString());
    environment.put("RIBALTA_BASE_URL", "http://127.0.0.1:" + port);
    environment.put("RIBALTA_OUTBOUND_ALLOW", platform.hostAndPort());
    environment.put("RIBALTA_SETUP_TOKEN", RunningSystem.SETUP_TOKEN);
    if (inMemory) {
      environment.keySet().removeIf(key -> key.startsWith("RIBALTA_DB_"));
      environment.put("RIBALTA_DB_URL", "jdbc:h2:mem:load;MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
    } else {
      Node.database("load");
      environment.compute("RIBALTA_DB_URL", (key, url) -> url.replace("/incontainer", "/load"));
    }
    LoadedTool tool =
        new LoadedTool(
            inMemory ? "Ribalta on H2 in memory" : "Ribalta on PostgreSQL",
            port,
            Doors.OURS,
            builder);
    tool.await("/health/ready", 200);
    connect(tool, platform);
    return tool;
  }

  /**
   * A peer that follows the contract of {@code src/docs/benchmarks/peers}: settings from the
   * environment, the path of login requests in a file.
   */
  static LoadedTool peer(ForgingPlatform platform, Path folder) throws IOException {
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder("sh", "start.sh").directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    Node.database("peer");
    environment.put("PORT", String.valueOf(port));
    environment.put("ISSUER", platform.issuer());
    environment.put("CLIENT_ID", ForgingPlatform.CLIENT);
    environment.put(
        "DATABASE_URL",
        "postgres://owner:owner@127.0.0.1:" + System.getProperty("test.pg.port") + "/peer");
    Doors doors = new Doors(Files.readString(folder.resolve("login-path")).strip(), "/");
    LoadedTool tool = new LoadedTool(folder.getFileName().toString(), port, doors, builder);
    tool.await(tool.login(platform, "0"), 302);
    return tool;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void connect(LoadedTool tool, ForgingPlatform platform) {
    String tenant = new Operator(tool.base()).tenant("Load");
    String body =
        ("{'preset':'generic','issuer':'%1$s','clientId':'%2$s',"
                + "'authorizationEndpoint':'%1$s/authorize','tokenEndpoint':'%1$s/token',"
                + "'jwksUri':'%1$s/keys','deploymentIds':['%3$s'],'people':'roster'}")
            .formatted(platform.issuer(), ForgingPlatform.CLIENT, ForgingPlatform.DEPLOYMENT)
            .replace('\'', '"');
    Http.Answer answer =
        Http.send(
            "POST",
            tool.base() + "/api/v1/admin/tenants/" + tenant + "/platforms",
            Map.of(
                "Authorization",
                "Bearer " + RunningSystem.SETUP_TOKEN,
                "Content-Type",
                "application/json"),
            body);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }

  String name() {
    return name;
  }

  String base() {
    return "http://127.0.0.1:" + port;
  }

  /** Where its launches go to. */
  String target() {
    return base() + doors.target();
  }

  /** The address of the login request for somebody. */
  String login(ForgingPlatform platform, String subject) {
    return doors.login()
        + "?iss="
        + encoded(platform.issuer())
        + "&client_id="
        + ForgingPlatform.CLIENT
        + "&login_hint="
        + subject
        + "&lti_message_hint=7&lti_deployment_id="
        + ForgingPlatform.DEPLOYMENT
        + "&target_link_uri="
        + encoded(target());
  }

  /** The addresses that its first page asks for, one after another, each with one header. */
  FirstPage firstPage(HttpResponse<String> launched) {
    return doors.equals(Doors.OURS) ? brought(launched) : elsewhere(launched);
  }

  /** What is fetched after the launch, and the header that lets in. */
  record FirstPage(List<String> addresses, String header, String value) {}

  /** Processor time so far, without its database's. */
  Duration processorTime() {
    return process
        .descendants()
        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(process.info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
  }

  private void await(String path, int status) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(path, status)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(name + " did not start");
      }
      try {
        MILLISECONDS.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean answers(String path, int status) {
    try {
      return Http.send("GET", base() + path, Map.of(), "").status() == status;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(20, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ours carries what its page shows in the launch's answer. */
  private static FirstPage brought(HttpResponse<String> launched) {
    if (launched.statusCode() != 200 || !launched.body().contains("\"home\":{")) {
      throw new IllegalStateException(launched.statusCode() + " " + launched.body());
    }
    return new FirstPage(List.of(), "", "");
  }

  /** A peer sends the browser on to a page of its own, with its cookies. */
  private FirstPage elsewhere(HttpResponse<String> launched) {
    String location =
        launched
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () -> new IllegalStateException(launched.statusCode() + " " + launched.body()));
    return new FirstPage(
        List.of(location.replace(base(), "")), "Cookie", LoadedLaunch.cookies(launched));
  }
}
