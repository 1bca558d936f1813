package org.ribalta.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnWebTest {
  private final AtomicInteger status = new AtomicInteger(404);
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/lti/jwks",
        exchange -> {
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  // Fails if any answer counts: a container answers 404 until the application is mapped.
  @Test
  void servesOnceTheKeysetIsThere() {
    OwnWeb web = new OwnWeb(OptionalInt.of(server.getAddress().getPort()));
    assertThat(web.serves()).isFalse();

    status.set(200);

    assertThat(web.serves()).isTrue();
  }

  @Test
  void doesNotServeWhileNobodyListens() {
    OwnWeb web = new OwnWeb(OptionalInt.of(server.getAddress().getPort()));
    server.stop(0);

    assertThat(web.serves()).isFalse();
  }

  // Fails if only the known port counts: under --autobindhttp another one was bound.
  @Test
  void servesOnceARequestHasArrived() {
    OwnWeb web = new OwnWeb(OptionalInt.of(server.getAddress().getPort()));
    server.stop(0);

    web.reached();

    assertThat(web.serves()).isTrue();
  }

  @Test
  void isTakenForServingWhereThePortIsUnknown() {
    assertThat(new OwnWeb(OptionalInt.empty()).serves()).isTrue();
  }
}
