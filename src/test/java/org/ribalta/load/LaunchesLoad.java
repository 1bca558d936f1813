package org.ribalta.load;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Launches a second at eight at a time, ours and a peer's in turns; and how long one takes at fifty
 * a second. A launch is the login request, the signed launch and the data of the first page. All
 * launches have to work: one that does not ends the run.
 *
 * <p>{@code -Dload.memory=true} puts ours on H2 in memory; {@code -Dload.peer=<folder>} names a
 * folder of {@code src/docs/benchmarks/peers}; {@code -Dload.jvm} is for arguments of our server's
 * Java.
 */
class LaunchesLoad {
  private static final int AT_A_TIME = 8;
  private static final int PER_SECOND = 50;
  private static final int PEOPLE = 200;
  private static final int ROUNDS = 6;
  private static final Duration WARM_UP = Duration.ofMinutes(4);
  private static final Duration ROUND = Duration.ofSeconds(10);
  private static final Duration MEASURED = Duration.ofSeconds(60);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final AtomicInteger people = new AtomicInteger();

  @Test
  void asManyAsItCan() throws Exception {
    String folder = System.getProperty("load.peer", "");
    try (ForgingPlatform platform = new ForgingPlatform();
        LoadedTool ours = LoadedTool.ribalta(platform, Boolean.getBoolean("load.memory"))) {
      List<LoadedTool> tools = new ArrayList<>(List.of(ours));
      if (!folder.isEmpty()) {
        tools.add(LoadedTool.peer(platform, Path.of(folder)));
      }
      tools.forEach(tool -> launches(platform, tool, WARM_UP));
      for (int round = 1; round <= ROUNDS; round++) {
        for (LoadedTool tool : tools) {
          Duration before = tool.processorTime();
          int count = launches(platform, tool, ROUND);
          Duration used = tool.processorTime().minus(before);
          System.out.printf(
              "LOAD | %s | %d | %.1f launches/s | %.1f ms of processor each |%n",
              tool.name(),
              round,
              count / (double) ROUND.toSeconds(),
              used.toMillis() / (double) count);
        }
      }
      tools.forEach(LoadedTool::close);
    }
  }

  @Test
  void fiftyASecond() throws Exception {
    try (ForgingPlatform platform = new ForgingPlatform();
        LoadedTool ours = LoadedTool.ribalta(platform, Boolean.getBoolean("load.memory"))) {
      LoadedLaunch launch = new LoadedLaunch(client, platform, ours);
      launches(platform, ours, WARM_UP);
      int keysets = platform.keysetsServed();
      long[] nanos = scheduled(launch, MEASURED);
      System.out.printf(
          "LOAD | %s at %d/s | %d launches | p50 %.0f ms | p95 %.0f ms | p99 %.0f ms | longest"
              + " %.0f ms | %d + %d keysets fetched |%n",
          ours.name(),
          PER_SECOND,
          nanos.length,
          millis(nanos, 0.5),
          millis(nanos, 0.95),
          millis(nanos, 0.99),
          millis(nanos, 1),
          keysets,
          platform.keysetsServed() - keysets);
    }
  }

  /** As many as eight can do one after another; returns how many. */
  private int launches(ForgingPlatform platform, LoadedTool tool, Duration duration) {
    LoadedLaunch launch = new LoadedLaunch(client, platform, tool);
    long end = System.nanoTime() + duration.toNanos();
    AtomicInteger done = new AtomicInteger();
    List<CompletableFuture<Void>> workers = new ArrayList<>();
    for (int i = 0; i < AT_A_TIME; i++) {
      workers.add(
          CompletableFuture.runAsync(
              () -> {
                while (System.nanoTime() < end) {
                  launch.run(somebody());
                  done.incrementAndGet();
                }
              },
              threads));
    }
    workers.forEach(CompletableFuture::join);
    return done.get();
  }

  /** On schedule, whether or not others have come back; each timed from when it was due. */
  private long[] scheduled(LoadedLaunch launch, Duration duration) {
    long pause = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
    long begin = System.nanoTime();
    List<CompletableFuture<Long>> sent = new ArrayList<>();
    for (int i = 0; i < duration.toSeconds() * PER_SECOND; i++) {
      long due = begin + i * pause;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      sent.add(
          CompletableFuture.supplyAsync(
              () -> {
                launch.run(somebody());
                return System.nanoTime() - due;
              },
              threads));
    }
    long[] nanos = sent.stream().mapToLong(CompletableFuture::join).toArray();
    Arrays.sort(nanos);
    return nanos;
  }

  private String somebody() {
    return "p" + people.incrementAndGet() % PEOPLE;
  }

  private static double millis(long[] sorted, double quantile) {
    return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
  }
}
