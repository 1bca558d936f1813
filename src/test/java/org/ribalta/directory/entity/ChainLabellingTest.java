package org.ribalta.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.directory.ChainLabel;
import org.ribalta.directory.entity.ChainLabelling.Labels;

class ChainLabellingTest {
  private final Map<UUID, UUID> managers = new HashMap<>();
  private final List<ReportingNode> nodes = new ArrayList<>();

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  /** Adds a person; 0 is no manager, a negative one is named but missing. */
  private void person(int number, int manager) {
    String reference = manager == 0 ? null : "m" + manager;
    nodes.add(new ReportingNode(id(number), "p" + number, null, reference, null));
    if (manager > 0) {
      managers.put(id(number), id(manager));
    }
  }

  private Labels labels() {
    return ChainLabelling.label(nodes, managers);
  }

  private static ChainLabel of(Labels labels, int number) {
    return labels.byPerson().get(id(number));
  }

  // Fails if the interval of a manager is closed before its reports'.
  @Test
  void putsEveryoneBelowTheirManagersManager() {
    person(1, 0);
    person(2, 1);
    person(3, 2);

    Labels labels = labels();

    assertThat(of(labels, 1).sameChain(of(labels, 3))).isTrue();
    assertThat(of(labels, 3).sameChain(of(labels, 1))).isTrue();
    assertThat(of(labels, 3).depth()).isEqualTo(2);
  }

  // Fails if siblings share an end with a start (<= where intervals touch).
  @Test
  void keepsColleaguesOfOneManagerApart() {
    person(1, 0);
    person(2, 1);
    person(3, 1);
    person(4, 3);

    Labels labels = labels();

    assertThat(of(labels, 2).sameChain(of(labels, 3))).isFalse();
    assertThat(of(labels, 2).sameChain(of(labels, 4))).isFalse();
    assertThat(of(labels, 1).sameChain(of(labels, 4))).isTrue();
  }

  @Test
  void keepsTwoCompaniesApart() {
    person(1, 0);
    person(2, 0);
    person(3, 2);

    Labels labels = labels();

    assertThat(of(labels, 1).sameChain(of(labels, 2))).isFalse();
    assertThat(of(labels, 1).sameChain(of(labels, 3))).isFalse();
  }

  // Fails if the cut is made at the member the walk happened to meet.
  @Test
  void cutsACycleAboveItsSmallestMemberAndReportsAllOfIt() {
    person(3, 4);
    person(4, 2);
    person(2, 3);
    person(5, 4);

    Labels labels = labels();

    assertThat(of(labels, 2).depth()).isZero();
    assertThat(of(labels, 3).sameChain(of(labels, 4))).isTrue();
    assertThat(of(labels, 5).sameChain(of(labels, 2))).isTrue();
    assertThat(labels.flaws())
        .containsOnly(
            Map.entry(id(2), ReportingFlaw.CYCLE),
            Map.entry(id(3), ReportingFlaw.CYCLE),
            Map.entry(id(4), ReportingFlaw.CYCLE));
  }

  @Test
  void reportsPeopleWhoManageThemselves() {
    person(1, 1);

    assertThat(labels().count(ReportingFlaw.CYCLE)).isEqualTo(1);
    assertThat(of(labels(), 1)).isEqualTo(new ChainLabel(0, 1, 0));
  }

  @Test
  void reportsAMissingManagerAndGoesOn() {
    person(1, -9);
    person(2, 1);

    Labels labels = labels();

    assertThat(labels.flaws()).containsOnly(Map.entry(id(1), ReportingFlaw.MISSING_MANAGER));
    assertThat(of(labels, 2).depth()).isEqualTo(1);
  }

  // Fails if the walk recurses: the stack would overflow.
  @Test
  void labelsAChainOfAHundredThousand() {
    person(1, 0);
    for (int i = 2; i <= 100_000; i++) {
      person(i, i - 1);
    }

    Labels labels = labels();

    assertThat(of(labels, 100_000).depth()).isEqualTo(99_999);
    assertThat(of(labels, 1)).isEqualTo(new ChainLabel(0, 199_999, 0));
  }

  // Against the slow definition, on forests with cycles made by chance.
  @Test
  void agreesWithWalkingUpTheManagersOneByOne() {
    Random random = new Random(42);
    for (int i = 1; i <= 300; i++) {
      person(i, random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(Math.max(1, i - 1)));
    }

    Labels labels = labels();

    for (int a = 1; a <= 300; a++) {
      for (int b = 1; b <= 300; b++) {
        boolean slow = above(id(a), id(b)) || above(id(b), id(a));
        assertThat(of(labels, a).sameChain(of(labels, b))).as("%d and %d", a, b).isEqualTo(slow);
      }
    }
  }

  private boolean above(UUID boss, UUID person) {
    UUID at = person;
    for (int steps = 0; at != null && steps <= 300; steps++) {
      if (at.equals(boss)) {
        return true;
      }
      at = at.equals(managers.get(at)) ? null : managers.get(at);
    }
    return false;
  }

  @Test
  void doesNotDependOnTheOrderOfArrival() {
    for (int i = 1; i <= 50; i++) {
      person(i, i == 7 ? 20 : i / 2);
    }
    Labels before = labels();
    Collections.shuffle(nodes, new Random(1));

    assertThat(labels()).isEqualTo(before);
  }
}
