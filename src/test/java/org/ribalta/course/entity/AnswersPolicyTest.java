package org.ribalta.course.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.platform.problem.FieldError;
import org.ribalta.platform.problem.Refused;
import org.ribalta.shared.Text;

class AnswersPolicyTest {
  private static final Text ANY = new Text("x", "x");
  private static final List<ModuleContent.Question> QUESTIONS =
      List.of(
          new ModuleContent.Question("bring", ANY, ANY),
          new ModuleContent.Question("stop", ANY, ANY));

  @Test
  void keepsWhatWasWrittenWithoutTheBlanksAround() {
    assertThat(AnswersPolicy.checked(QUESTIONS, Map.of("bring", " un’idea\n", "stop", "alt")))
        .containsExactly(Map.entry("bring", "un’idea"), Map.entry("stop", "alt"));
  }

  // Mutation: blank answers taken, so that a click completes a module.
  @ParameterizedTest
  @MethodSource("incomplete")
  void asksForEachAnswerThatIsMissing(Map<String, String> sent, List<String> pointers) {
    assertThatThrownBy(() -> AnswersPolicy.checked(QUESTIONS, sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.errors()).extracting(FieldError::pointer).isEqualTo(pointers));
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> incomplete() {
    Map<String, String> nothing = new HashMap<>();
    nothing.put("bring", null);
    return Stream.of(
        arguments(null, "/answers/bring", "/answers/stop"),
        arguments(nothing, "/answers/bring", "/answers/stop"),
        arguments(Map.of("bring", "x", "stop", " \n"), "/answers/stop"),
        arguments(Map.of("bring", "x", "stop", "x".repeat(2001)), "/answers/stop"),
        arguments(Map.of("bring", "x", "stop", "x", "other", "x"), "/answers"));
  }

  private static org.junit.jupiter.params.provider.Arguments arguments(
      Map<String, String> sent, String... pointers) {
    return org.junit.jupiter.params.provider.Arguments.of(sent, List.of(pointers));
  }
}
