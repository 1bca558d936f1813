package org.ribalta.architecture;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README draws the features and who uses whom; a drawing that is not held to goes stale. */
class DrawingTest {
  private static final Pattern LINE = Pattern.compile("(?m)^[├└] (\\w+)\\s[^→\\n]*(?:→ (.*))?$");
  private static final Set<Feature> KNOWN_TO_ALL = EnumSet.of(Feature.SHARED, Feature.PLATFORM);

  // Fails when a feature is added, removed or allowed another neighbour in Feature alone, or in the
  // README alone.
  @Test
  void readmeDrawsWhatTheCodeIsHeldTo() throws IOException {
    assertThat(drawn()).isEqualTo(held());
  }

  private static Map<String, Set<String>> held() {
    return Arrays.stream(Feature.values()).collect(toMap(DrawingTest::name, DrawingTest::uses));
  }

  private static Set<String> uses(Feature feature) {
    return Arrays.stream(Feature.values())
        .filter(other -> other != feature && !KNOWN_TO_ALL.contains(other))
        .filter(feature::mayUse)
        .map(DrawingTest::name)
        .collect(toSet());
  }

  private static String name(Feature feature) {
    return feature.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Set<String>> drawn() throws IOException {
    return LINE.matcher(Files.readString(Path.of("README.md")))
        .results()
        .collect(toMap(line -> line.group(1), DrawingTest::neighbours));
  }

  private static Set<String> neighbours(MatchResult line) {
    String drawn = line.group(2);
    if (drawn == null) {
      return Set.of();
    }
    if (drawn.strip().equals("all of these")) {
      return Arrays.stream(Feature.values())
          .filter(other -> other != Feature.valueOf(line.group(1).toUpperCase(Locale.ROOT)))
          .filter(other -> !KNOWN_TO_ALL.contains(other))
          .map(DrawingTest::name)
          .collect(toSet());
    }
    return Set.of(drawn.strip().split(",\\s*", -1));
  }
}
