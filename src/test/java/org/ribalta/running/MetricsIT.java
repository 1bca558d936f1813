package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.platform.metrics.Metric;
import org.ribalta.support.Http;
import org.ribalta.support.RunningSystem;

/** What {@code /metrics} answers of the figures that the operator's guide explains. */
class MetricsIT {
  @ParameterizedTest
  @EnumSource
  void everyFigureIsThereAndNamesNobody(Metric metric) {
    Http.Answer answer = Http.send("GET", RunningSystem.get().tool() + "/metrics", Map.of(), "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().lines())
        .anyMatch(line -> line.startsWith(metric.key()))
        .filteredOn(line -> line.startsWith("ribalta_"))
        .noneMatch(line -> line.contains("tenant") || line.contains("@"));
  }
}
