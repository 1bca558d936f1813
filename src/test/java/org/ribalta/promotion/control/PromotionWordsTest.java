package org.ribalta.promotion.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.EditionState;
import org.ribalta.programme.RoleLabels;
import org.ribalta.promotion.control.WriteTextKit.KitText;
import org.ribalta.shared.Language;

class PromotionWordsTest {
  // Fails if a sentence names a value that an edition does not have.
  @ParameterizedTest
  @EnumSource
  void everySentenceFindsItsValues(Language language) {
    PromotionWords words = EditionWords.of(edition(null, 6), "Acme", language);

    assertThat(PromotionWords.keys())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(words.say(key)).isNotBlank().doesNotContain("{", "'"));
  }

  // Fails if a text of the kit leaves one of the two sides out, or calls it otherwise.
  @ParameterizedTest
  @EnumSource
  void everyTextOfTheKitSpeaksToBothRolesAsTheCompanyCallsThem(Language language) {
    List<KitText> kit = kit(new RoleLabels("guida", "leader"), language);

    assertThat(kit).hasSize(3);
    assertThat(kit)
        .allSatisfy(text -> assertThat(text.text()).contains("guida", "leader"))
        .allSatisfy(text -> assertThat(text.text()).doesNotContain("mentor", "mentee"));
  }

  @Test
  void saysOneMeetingWithoutHowOften() {
    EditionDescription once = edition(null, 1);

    assertThat(EditionWords.rhythm(once, EditionWords.of(once, "Acme", Language.IT)))
        .isEqualTo("Un incontro.");
  }

  @Test
  void valueWithBracesIsNotAPlace() {
    PromotionWords words = new PromotionWords(Language.IT, Map.of("title", "{company} $1 \\ <b>"));

    assertThat(words.say("kit.chat.title")).isEqualTo("{company} $1 \\ <b>");
  }

  @Test
  void refusesASentenceOrAValueThatIsNotThere() {
    PromotionWords words = new PromotionWords(Language.EN, Map.of());

    assertThatThrownBy(() -> words.say("nothing")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> words.say("kit.chat.title")).isInstanceOf(IllegalStateException.class);
  }

  private static List<KitText> kit(RoleLabels labels, Language language) {
    EditionDescription edition = edition(labels, 6);
    return new WriteTextKit(edition, EditionWords.of(edition, "Acme", language), Optional.empty())
        .write();
  }

  private static EditionDescription edition(@Nullable RoleLabels labels, int meetings) {
    return new EditionDescription(
        new UUID(0, 1),
        "Nuove voci",
        "digital-skills",
        EditionState.ENROLLING,
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2027, 2, 28),
        meetings,
        Cadence.MONTHLY,
        null,
        List.of(),
        labels,
        new EditionDescription.Goal(
            "Meno divario", "a due", "7 su 10", "prima e dopo", LocalDate.of(2026, 8, 25)),
        new EditionDescription.Counts(0, 0, 0),
        false,
        1);
  }
}
