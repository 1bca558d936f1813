package org.ribalta.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The operator's guide explains each figure there is, and none that there is not. */
class OperationsGuideTest {
  private static final Pattern ROW = Pattern.compile("\\| `(ribalta_[a-z_]+)` \\|(.+)");

  @Test
  void explainsEveryFigureAndNoOther() throws IOException {
    List<Matcher> rows =
        Files.readAllLines(Path.of("src/docs/operations.md")).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .toList();

    assertThat(rows.stream().map(row -> row.group(1)).collect(Collectors.toSet()))
        .isEqualTo(Arrays.stream(Metric.values()).map(Metric::key).collect(Collectors.toSet()));
    assertThat(rows).allMatch(row -> row.group(2).split("\\|").length == 3);
  }
}
