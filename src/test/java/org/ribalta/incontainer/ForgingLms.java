package org.ribalta.incontainer;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An LMS behind real HTTP that registers tools as Moodle does, until a test has it do otherwise.
 */
final class ForgingLms implements AutoCloseable {
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  final List<String> requests = new CopyOnWriteArrayList<>();
  final Map<String, Object> bends = new HashMap<>();
  final Map<String, String> pages = new ConcurrentHashMap<>();
  volatile int status = 200;
  volatile String words = "";
  volatile String deployment = "7";

  private final HttpServer server;
  private final AtomicInteger clients = new AtomicInteger();

  ForgingLms(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/configuration", exchange -> answer(exchange, 200, configuration()));
    server.createContext("/registration", this::register);
    server.createContext("/", this::page);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String configuration() {
    Map<String, Object> members = new HashMap<>();
    members.put("issuer", address());
    members.put("authorization_endpoint", address() + "/auth");
    members.put("token_endpoint", address() + "/token");
    members.put("jwks_uri", address() + "/jwks");
    members.put("registration_endpoint", address() + "/registration");
    members.put(
        "https://purl.imsglobal.org/spec/lti-platform-configuration",
        Map.of("product_family_code", "moodle"));
    members.putAll(bends);
    return JSONObjectUtils.toJSONString(members);
  }

  private void register(HttpExchange exchange) throws IOException {
    requests.add(
        exchange.getRequestHeaders().getFirst("Authorization")
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    String client = "client-" + System.nanoTime() + "-" + clients.incrementAndGet();
    answer(
        exchange,
        status,
        status == 200
            ? JSONObjectUtils.toJSONString(
                Map.of("client_id", client, TOOL, Map.of("deployment_id", deployment)))
            : words);
  }

  private void page(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + path);
    exchange.getRequestBody().readAllBytes();
    answer(exchange, pages.containsKey(path) ? 200 : 404, pages.getOrDefault(path, "none"));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    // The next test serves the same port anew.
    exchange.getResponseHeaders().set("Connection", "close");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
