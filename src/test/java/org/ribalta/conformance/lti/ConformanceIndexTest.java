package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.launch.Refusal;

/** The index of the checklist leads to tests that are there. */
class ConformanceIndexTest {

  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Path INDEX = Path.of("src", "docs", "conformance-lti.md");

  /** A class, with a method or a fact of its table. */
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+)|: ([^`]+))?`");

  // Fails when a test is renamed or removed while the index goes on naming it.
  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    assertThat(named())
        .hasSizeGreaterThan(80)
        .allSatisfy(
            name -> assertThat(sources(name.group(1))).as(name.group()).anyMatch(has(name)));
  }

  @Test
  void everyRowNamesATest() throws IOException {
    assertThat(rows()).allSatisfy(row -> assertThat(row).containsPattern(NAMED));
  }

  // Fails when a check is added without a launch that it refuses.
  @Test
  void everyRefusalHasALaunch() throws IOException {
    String tables =
        String.join("\n", sources("\\w+", TESTS.resolve("org/ribalta/conformance/lti")));

    assertThat(Stream.of(Refusal.values()).map(Refusal::name))
        .allSatisfy(name -> assertThat(tables).containsPattern("Refusal\\." + name + "\\b"));
  }

  private static List<MatchResult> named() throws IOException {
    return rows().stream().flatMap(row -> NAMED.matcher(row).results()).toList();
  }

  /** The last cell of each row. */
  private static List<String> rows() throws IOException {
    try (Stream<String> lines = Files.lines(INDEX)) {
      return lines
          .filter(line -> line.matches("\\| .+ \\|") && !line.endsWith("| held by |"))
          .map(line -> line.replaceFirst("^.*\\| (.*) \\|$", "$1"))
          .toList();
    }
  }

  private static Predicate<String> has(MatchResult name) {
    if (name.group(2) != null) {
      return source -> source.contains("void " + name.group(2) + "(");
    }
    return source -> name.group(3) == null || source.contains("\"" + name.group(3) + "\"");
  }

  /** Of two classes of one name, one has the test. */
  private static List<String> sources(String className) throws IOException {
    return sources(className, TESTS);
  }

  private static List<String> sources(String className, Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files
          .filter(file -> file.getFileName().toString().matches(className + "\\.java"))
          .map(ConformanceIndexTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
