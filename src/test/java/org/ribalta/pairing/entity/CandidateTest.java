package org.ribalta.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidateTest {

  // Fails when anything that tells or stands in for age is added: nobody's age enters a pair.
  @Test
  void knowsNothingThatTellsAnAge() {
    assertThat(wordsOf(Candidate.class))
        .contains("languages", "seniority", "depth")
        .doesNotContain("age", "birth", "born", "year", "generation", "tenure", "hire", "hired");
  }

  private static Stream<String> wordsOf(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(component -> Stream.concat(words(component), nested(component)));
  }

  private static Stream<String> words(RecordComponent component) {
    return Arrays.stream(component.getName().split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> nested(RecordComponent component) {
    return component.getType().isRecord() ? wordsOf(component.getType()) : Stream.empty();
  }

  @Test
  void readsInterestsWithoutCaseOrBlanks() {
    Candidate candidate =
        CandidateFixture.mentor(1).interests(" Vela", "TRAIL running").candidate();
    assertThat(candidate.interests()).containsExactlyInAnyOrder("vela", "trail running");
  }

  @Test
  void readsTheSameInterestOnce() {
    Candidate candidate = CandidateFixture.mentor(1).interests("Vela", "vela ").candidate();
    assertThat(candidate.interests()).containsExactly("vela");
  }

  @Test
  void readsThePrimaryLanguageOfATag() {
    Candidate candidate = CandidateFixture.mentor(1).languages("it-CH", "EN_us", "de").candidate();
    assertThat(candidate.languages()).containsExactlyInAnyOrder("it", "en", "de");
  }
}
