package org.ribalta.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.ribalta.support.ApiClient;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/**
 * Simple reads at 100 requests a second on PostgreSQL, beside an address of the same server that
 * touches neither a session nor the database. Requests leave on schedule whether or not others have
 * come back, and each is timed from the moment it was due.
 */
class SimpleReadsLoad {
  private static final int PER_SECOND = 100;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration MEASURED = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private record Timed(String name, int status, long nanos) {}

  @Test
  void hundredReadsASecond() {
    RunningSystem system = RunningSystem.get();
    try (RunningPair pair = RunningPair.publish(system)) {
      Map<String, HttpRequest> reads = new LinkedHashMap<>();
      reads.put("`/health/live` (peer)", request(system.tool() + "/health/live", ""));
      reads.put("`/api/v1/me`", read(pair.giulia(), "/me"));
      reads.put("`/api/v1/home`", read(pair.giulia(), "/home"));
      reads.put("`/api/v1/editions/{id}`", read(pair.manager(), "/editions/" + pair.edition()));
      send(reads, WARM_UP);
      List<Timed> timed = send(reads, MEASURED);

      assertThat(timed).extracting(Timed::status).containsOnly(200);
      reads.keySet().forEach(name -> print(name, timed));
    }
  }

  private static HttpRequest read(ApiClient api, String path) {
    return request(api.base() + path, "Bearer " + api.token());
  }

  private static HttpRequest request(String uri, String authorization) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return request.build();
  }

  private List<Timed> send(Map<String, HttpRequest> reads, Duration duration) {
    List<String> names = List.copyOf(reads.keySet());
    long pause = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
    long begin = System.nanoTime();
    List<CompletableFuture<Timed>> sent = new ArrayList<>();
    for (int i = 0; i < duration.toSeconds() * PER_SECOND; i++) {
      long due = begin + i * pause;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      String name = names.get(i % names.size());
      sent.add(
          client
              .sendAsync(reads.get(name), HttpResponse.BodyHandlers.ofByteArray())
              .thenApply(answer -> new Timed(name, answer.statusCode(), System.nanoTime() - due)));
    }
    return sent.stream().map(CompletableFuture::join).toList();
  }

  private static void print(String name, List<Timed> all) {
    long[] nanos =
        all.stream().filter(t -> t.name().equals(name)).mapToLong(Timed::nanos).sorted().toArray();
    System.out.printf(
        "LOAD | %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        nanos.length,
        millis(nanos, 0.5),
        millis(nanos, 0.95),
        millis(nanos, 0.99),
        LongStream.of(nanos).max().orElseThrow() / 1e6);
  }

  private static double millis(long[] sorted, double quantile) {
    return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
  }
}
