package org.ribalta.platform.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrelationIdTest {
  @Test
  void codesCanBeReadAloudAndDiffer() {
    assertThat(Stream.generate(CorrelationId::make).limit(1000).collect(Collectors.toSet()))
        .hasSize(1000)
        .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"))
        .allMatch(CorrelationId::isWellFormed);
  }

  @ParameterizedTest
  @CsvSource({
    "4bf92f3577b34da6a3ce929d0e0e4736, true",
    "short, false",
    "'has a space inside', false",
    "<script>alert(1)</script>, false",
    "'line\nbreak-in-it', false",
  })
  void onlyHarmlessCodesAreTakenOver(String code, boolean wellFormed) {
    assertThat(CorrelationId.isWellFormed(code)).isEqualTo(wellFormed);
  }

  @Test
  void codeEndsWithItsWork() {
    Correlation.runAs("outer-code", () -> Correlation.runAs("inner-code", () -> {}));

    assertThat(Correlation.currentIfAny()).isEmpty();
  }
}
