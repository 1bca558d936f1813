package org.ribalta.lti.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.RecordedHttp;

class KeysetCacheTest {

  private static final URI KEYS = URI.create("https://lms.example.com/keys");
  private static final ToolKey FIRST = ToolKey.generate();
  private static final ToolKey SECOND = ToolKey.generate();

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-05T08:00:00Z"));
  private final RecordedHttp http = new RecordedHttp().answer(KEYS, 200, keyset(FIRST));
  private final KeysetCache cache = new KeysetCache(http, clock, 2);

  @Test
  void asksOnceAndRemembers() {
    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Found.class);
    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Found.class);
    assertThat(http.calls()).hasSize(1);
  }

  @Test
  void asksAgainForAnUnknownKeyAfterARotation() {
    find(FIRST);
    http.answer(KEYS, 200, keyset(FIRST, SECOND));
    clock.advance(KeysetCache.PAUSE);

    assertThat(find(SECOND)).isInstanceOf(KeyLookup.Found.class);
  }

  // Mutation: CachedKeyset.askedRecently always false.
  @Test
  void asksAtMostOnceAMinuteForUnknownKeys() {
    for (int attempt = 0; attempt < 120; attempt++) {
      assertThat(cache.find(KEYS, "invented-" + attempt)).isInstanceOf(KeyLookup.Unknown.class);
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(http.calls()).hasSize(2);
  }

  @Test
  void asksAtMostOnceAMinuteWhileThePlatformIsDown() {
    http.takeDown(KEYS);
    for (int attempt = 0; attempt < 120; attempt++) {
      assertThat(find(FIRST)).isInstanceOf(KeyLookup.Unavailable.class);
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(http.calls()).hasSize(2);
  }

  // Mutation: CachedKeyset.refresh clearing the keys when fetching fails.
  @Test
  void bridgesAnOutageWithCachedKeys() {
    find(FIRST);
    http.takeDown(KEYS);
    clock.advance(Duration.ofHours(5));

    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Found.class);
    assertThat(http.calls()).hasSize(2);
  }

  @Test
  void bridgesAnOutageThatAnswersNonsense() {
    find(FIRST);
    http.answer(KEYS, 200, "<html>maintenance</html>");
    clock.advance(Duration.ofHours(5));

    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Found.class);
  }

  // Mutation: CachedKeyset.usableKey without the age.
  @Test
  void trustsNoKeyAfterADayWithoutNews() {
    find(FIRST);
    http.takeDown(KEYS);
    clock.advance(KeysetCache.USABLE.plusSeconds(1));

    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Unavailable.class);
  }

  // Mutation: refreshUnlessBusy not called for a key that is in the cache.
  @Test
  void dropsAKeyThatThePlatformWithdrew() {
    find(FIRST);
    http.answer(KEYS, 200, keyset(SECOND));
    clock.advance(KeysetCache.FRESH.plusSeconds(1));

    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Unknown.class);
  }

  @Test
  void recoversAfterTheClockWasSetBack() {
    find(FIRST);
    http.answer(KEYS, 200, keyset(SECOND));
    clock.advance(Duration.ofMinutes(-10));

    assertThat(find(SECOND)).isInstanceOf(KeyLookup.Found.class);
  }

  @Test
  void refusesAHugeKeyset() {
    http.answer(KEYS, 200, keyset(FIRST) + " ".repeat(300_000));

    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Unavailable.class);
  }

  @Test
  void refusesAKeysetOfThousandsOfKeys() {
    http.answer(KEYS, 200, "{\"keys\":[" + "{},".repeat(5_000) + "{}]}");

    assertThat(find(FIRST)).isInstanceOf(KeyLookup.Unavailable.class);
  }

  // Mutation: KeysetJson.usable without the size.
  @Test
  void refusesShortKeys() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1_024);
    RSAPublicKey shortKey = (RSAPublicKey) generator.generateKeyPair().getPublic();
    String jwk = new RSAKey.Builder(shortKey).keyID("k").build().toJSONString();
    http.answer(KEYS, 200, "{\"keys\":[" + jwk + "]}");

    assertThat(cache.find(KEYS, "k")).isInstanceOf(KeyLookup.Unknown.class);
  }

  // Mutation: the size taken from the bytes, zeros in front included, as JWK.size does.
  @Test
  void refusesAShortKeyWithZerosInFront() {
    byte[] modulus = new byte[256];
    Arrays.fill(modulus, 128, 256, (byte) 0x7f);
    String jwk =
        "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"kid\":\"k\",\"n\":\"%s\"}"
            .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(modulus));
    http.answer(KEYS, 200, "{\"keys\":[" + jwk + "]}");

    assertThat(cache.find(KEYS, "k")).isInstanceOf(KeyLookup.Unknown.class);
  }

  // Mutation: LeastRecentlyUsed without removeEldestEntry.
  @Test
  void forgetsTheKeysetLongestUnused() {
    find(FIRST);
    cache.find(URI.create("https://two.example.com/keys"), "x");
    cache.find(URI.create("https://three.example.com/keys"), "x");
    find(FIRST);

    assertThat(http.calls()).filteredOn(call -> call.uri().equals(KEYS)).hasSize(2);
  }

  @Test
  void acceptsExactlyOneMediaType() {
    find(FIRST);

    assertThat(http.lastCall().headers()).containsEntry("Accept", "application/json");
  }

  @Test
  void asksOnceForManyLaunchesAtOnce() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    CountDownLatch release = new CountDownLatch(1);
    KeysetCache slow =
        new KeysetCache(
            call -> {
              calls.incrementAndGet();
              await(release);
              return new HttpAnswer(200, Map.of(), keyset(FIRST));
            },
            clock,
            2);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<KeyLookup>> lookups =
          IntStream.range(0, 8)
              .mapToObj(n -> threads.submit(() -> slow.find(KEYS, FIRST.kid())))
              .toList();
      release.countDown();
      for (Future<KeyLookup> lookup : lookups) {
        assertThat(lookup.get(10, TimeUnit.SECONDS)).isInstanceOf(KeyLookup.Found.class);
      }
      assertThat(calls).hasValue(1);
    } finally {
      threads.shutdown();
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private KeyLookup find(ToolKey key) {
    return cache.find(KEYS, key.kid());
  }

  private static String keyset(ToolKey... keys) {
    return new ToolKeyset(List.of(keys)).toJson();
  }
}
