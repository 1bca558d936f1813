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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribalta.support.Http;
import org.ribalta.support.Node;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;

/** A tool on a process of its own that an LMS can launch: ours as it is shipped, or a peer. */
abstract class LoadedTool implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String name;
  private final int port;
  private final Process process;

  private LoadedTool(String name, int port, ProcessBuilder builder) throws IOException {
    this.name = name;
    this.port = port;
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
        new Ribalta(inMemory ? "Ribalta on H2 in memory" : "Ribalta on PostgreSQL", port, builder);
    tool.await("/health/ready", 200);
    connect(tool, platform);
    return tool;
  }

  /**
   * A peer that follows the contract of {@code src/docs/benchmarks/peers}: settings from the
   * environment, {@code /login} for the login request.
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
    LoadedTool tool = new Peer(folder.getFileName().toString(), port, builder);
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
  abstract String target();

  /** The address of the login request for somebody. */
  String login(ForgingPlatform platform, String subject) {
    return loginPath()
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

  abstract String loginPath();

  /** The addresses that its first page asks for, one after another, each with one header. */
  abstract FirstPage firstPage(HttpResponse<String> launched);

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

  /** Its page carries what it shows in the launch's answer. */
  private static final class Ribalta extends LoadedTool {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    Ribalta(String name, int port, ProcessBuilder builder) throws IOException {
      super(name, port, builder);
    }

    @Override
    String target() {
      return base() + "/lti/launch";
    }

    @Override
    String loginPath() {
      return "/lti/login";
    }

    @Override
    FirstPage firstPage(HttpResponse<String> launched) {
      Matcher token = TOKEN.matcher(launched.body());
      if (launched.statusCode() != 200 || !token.find()) {
        throw new IllegalStateException(launched.statusCode() + " " + launched.body());
      }
      if (!launched.body().contains("\"home\":{")) {
        throw new IllegalStateException("The launch brought no page along");
      }
      return new FirstPage(List.of(), "Authorization", "Bearer " + token.group(1));
    }
  }

  /** Sends the browser on to a page of its own, with its cookies. */
  private static final class Peer extends LoadedTool {
    Peer(String name, int port, ProcessBuilder builder) throws IOException {
      super(name, port, builder);
    }

    @Override
    String target() {
      return base() + "/";
    }

    @Override
    String loginPath() {
      return "/login";
    }

    @Override
    FirstPage firstPage(HttpResponse<String> launched) {
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
}
