package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.http.RecordedHttp;
import org.ribalta.lti.key.KeyLookup;
import org.ribalta.lti.key.KeysetCache;

/** Keysets of any content give RSA keys of 2048 bits or more, or none; never an exception. */
class KeysetFuzzTest {

  private static final URI ADDRESS = URI.create("https://lms.example.com/keys");

  // Mutation: KeysetJson taking the size from the bytes, zeros in front included.
  @FuzzTest(maxDuration = "60s")
  void findsUsableKeysOrNone(byte[] input) {
    RecordedHttp http =
        new RecordedHttp().answer(ADDRESS, 200, new String(input, StandardCharsets.UTF_8));
    KeysetCache cache = new KeysetCache(http, new SettableClock(LaunchScenario.NOW), 1);

    if (cache.find(ADDRESS, "k") instanceof KeyLookup.Found found) {
      assertThat(found.key().getModulus().bitLength()).isGreaterThanOrEqualTo(2_048);
    }
  }
}
