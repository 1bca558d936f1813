package org.ribalta.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.enrolment.HalfDay;
import org.ribalta.enrolment.Profile;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;

class ProfilePolicyTest {
  private static final Set<String> TOPICS = Set.of("ai", "data", "vision");

  // Fails if lists are kept as sent: what is shown, scored and replayed would depend on the order.
  @Test
  void keepsEachThingOnceAndInOrder() {
    Profile profile =
        checked(
            List.of("data", "ai", "data"),
            List.of("vision"),
            List.of(" jazz", "jazz"),
            List.of("it", "en"),
            List.of(HalfDay.FRI_AM, HalfDay.MON_PM));

    assertThat(profile.offers()).containsExactly("ai", "data");
    assertThat(profile.interests()).containsExactly("jazz");
    assertThat(profile.languages()).containsExactly("en", "it");
    assertThat(profile.availability()).containsExactly(HalfDay.MON_PM, HalfDay.FRI_AM);
  }

  @Test
  void needsNoInterests() {
    Profile profile =
        checked(List.of("ai"), List.of("vision"), null, List.of("it"), List.of(HalfDay.MON_AM));

    assertThat(profile.interests()).isEmpty();
  }

  // Fails if one may only give or only get: it is an exchange, not a service.
  @Test
  void asksForSomethingToGiveAndSomethingToGet() {
    assertThat(wrong(List.of(), null, null, List.of("it"), List.of(HalfDay.MON_AM)))
        .containsExactly("/offers required", "/wants required");
  }

  @Test
  void asksForALanguageAndAHalfDay() {
    assertThat(wrong(List.of("ai"), List.of("ai"), null, null, List.of()))
        .containsExactly("/languages required", "/availability required");
  }

  @Test
  void pointsAtWhatIsWrongInAList() {
    List<String> offers = Arrays.asList("ai", "gone", null);

    assertThat(
            wrong(
                offers,
                List.of("ai"),
                List.of("jazz", " ", "x".repeat(61)),
                List.of("it"),
                Collections.singletonList(null)))
        .containsExactly(
            "/offers/1 unknown",
            "/offers/2 unknown",
            "/interests/1 text",
            "/interests/2 text",
            "/availability/0 required");
  }

  // Fails if a list is not bounded before it is walked.
  @Test
  void refusesListsWithoutEnd() {
    assertThat(
            wrong(
                Collections.nCopies(21, "ai"),
                List.of("ai"),
                Collections.nCopies(11, "jazz"),
                List.of("it"),
                List.of(HalfDay.MON_AM)))
        .containsExactly("/offers too-many", "/interests too-many");
  }

  @ParameterizedTest
  @CsvSource({
    "it,true",
    "pt-BR,true",
    "zh-Hant,true",
    "'',false",
    "it_IT,false",
    "italiano!,false"
  })
  void knowsALanguageTag(String tag, boolean fine) {
    List<String> languages = List.of(tag);
    if (fine) {
      assertThat(
              checked(List.of("ai"), List.of("ai"), null, languages, List.of(HalfDay.MON_AM))
                  .languages())
          .isEqualTo(languages);
    } else {
      assertThat(wrong(List.of("ai"), List.of("ai"), null, languages, List.of(HalfDay.MON_AM)))
          .containsExactly("/languages/0 language");
    }
  }

  private static Profile checked(
      List<String> offers,
      List<String> wants,
      List<String> interests,
      List<String> languages,
      List<HalfDay> availability) {
    return new ProfilePolicy(id -> TOPICS.contains(id), new Checks())
        .checked(
            new ProfilePolicy.Sent(offers, wants, interests, languages, availability, null, null));
  }

  private static List<String> wrong(
      List<String> offers,
      List<String> wants,
      List<String> interests,
      List<String> languages,
      List<HalfDay> availability) {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> checked(offers, wants, interests, languages, availability));
    return refused.errors().stream().map(error -> error.pointer() + " " + error.code()).toList();
  }
}
