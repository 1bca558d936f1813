package org.ribalta.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.directory.entity.ReportingNode.SourceName;

class ManagerResolverTest {
  private static final UUID HRIS = new UUID(9, 1);
  private static final UUID OTHER_SOURCE = new UUID(9, 2);
  private static final UUID ANNA = new UUID(0, 1);
  private static final UUID BRUNO = new UUID(0, 2);
  private static final UUID CARLA = new UUID(0, 3);
  private static final List<ReportingNode> PEOPLE =
      List.of(
          new ReportingNode(ANNA, "anna@acme.it", "E1", null, null),
          new ReportingNode(BRUNO, "bruno@acme.it", "E2", null, null),
          new ReportingNode(CARLA, "carla@acme.it", "E2", null, null));
  private final ManagerResolver resolver =
      new ManagerResolver(PEOPLE, Map.of(new SourceName(HRIS, "hr-1"), ANNA));

  private UUID manager(String reference, UUID source) {
    ReportingNode node = new ReportingNode(new UUID(0, 4), "d", null, reference, source);
    return resolver.managerOf(node).orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "00000000-0000-0000-0000-000000000001",
    "hr-1",
    "E1",
    "Anna@ACME.it",
  })
  void findsTheManagerByAnyOfTheirNames(String reference) {
    assertThat(manager(reference, HRIS)).isEqualTo(ANNA);
  }

  @ParameterizedTest
  @CsvSource({
    "00000000-0000-0000-0000-00000000000f",
    "hr-9",
    "not-a-uuid-but-as-long-as-one-is----",
  })
  void findsNobodyUnderAnUnknownName(String reference) {
    assertThat(manager(reference, HRIS)).isNull();
  }

  // Fails if external ids are looked up without their source.
  @Test
  void doesNotTakeOneSourcesNameFromAnother() {
    assertThat(manager("hr-1", OTHER_SOURCE)).isNull();
  }

  // Fails if the last or first of several wins.
  @Test
  void takesANumberThatFitsTwoPeopleForNobody() {
    assertThat(manager("E2", HRIS)).isNull();
  }

  @Test
  void findsNobodyForWhoeverHasNoManager() {
    assertThat(manager(null, null)).isNull();
  }
}
