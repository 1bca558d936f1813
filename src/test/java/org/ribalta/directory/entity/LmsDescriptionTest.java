package org.ribalta.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.directory.PersonProfile;
import org.ribalta.platform.tenant.Tenancy;

class LmsDescriptionTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Prova | Ada | Prova | Ada Prova",
        "          | Ada | Prova | Ada Prova",
        "          | Ada |       | Ada",
        "'  '      |     | Prova | Prova",
        "'  '      |     |       | ",
      })
  void takesTheNameFromWhatThereIs(String name, String given, String family, String result) {
    assertThat(new LmsDescription(name, given, family, null, null).name()).isEqualTo(result);
  }

  @Test
  void cutsANameThatNoPageCouldShowAndLeavesOutAnAddressThatIsTooLong() {
    LmsDescription long_ = new LmsDescription("a".repeat(9_000), null, null, "a".repeat(500), null);

    assertThat(long_.name()).hasSize(500);
    assertThat(long_.email()).isNull();
  }

  // Fails if privacy switched on in the LMS takes away the names that were known.
  @Test
  void keepsWhatIsKnownWhereTheLmsSaysNothing() {
    LmsDescription known = new LmsDescription("Ada Prova", "Ada", "Prova", "ada@example.com", "it");
    LmsDescription nothing = new LmsDescription(null, null, null, null, null);

    assertThat(nothing.over(known)).isEqualTo(known);
    assertThat(new LmsDescription("Ada Nuova", null, null, null, null).over(known).name())
        .isEqualTo("Ada Nuova");
  }

  // Fails if a declared level outlives the directory's own, or counts against it.
  @Test
  void declaredLevelGivesWayToTheDirectorysWord() throws Exception {
    LmsDescription nothing = new LmsDescription(null, null, null, null, null);
    Person person =
        Tenancy.callAs(
            new UUID(0, 9), () -> Person.ofLms(new UUID(0, 1), "Partecipante", nothing, NOW));
    person.declareRank(2);
    assertThat(person.mayDeclareRank()).isTrue();

    person.describe(profile(), new Employment.Placement(null, 5), new UUID(0, 2), NOW);
    person.declareRank(3);

    assertThat(person.mayDeclareRank()).isFalse();
    assertThat(person.declaredRank()).isNull();
    assertThat(person.seniorityRank()).isEqualTo(5);
  }

  private static PersonProfile profile() {
    return new PersonProfile(
        "ada", null, null, null, null, null, null, null, null, null, List.of(), null, "5", null,
        true, null);
  }
}
