package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.deeplink.DeepLinkingSettings;

/** Settings of a deep linking request, as JSON: read or absent, and the same when kept. */
class DeepLinkingSettingsFuzzTest {

  // Mutation: a setting read without asking its kind, or left out of toClaim.
  @FuzzTest(maxDuration = "60s")
  void keepsEverySettingThatItReads(byte[] input) {
    Optional<DeepLinkingSettings> read =
        Claims.parse(new String(input, StandardCharsets.UTF_8))
            .map(settings -> message(settings.toMap()))
            .flatMap(DeepLinkingSettings::read);

    read.ifPresent(
        settings ->
            assertThat(DeepLinkingSettings.read(message(settings.toClaim()))).contains(settings));
  }

  private static Claims message(Map<String, Object> settings) {
    return Claims.of(Map.of(DeepLinkingLaunches.SETTINGS, settings));
  }
}
