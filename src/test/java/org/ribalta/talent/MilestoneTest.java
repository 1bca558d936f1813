package org.ribalta.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribalta.course.CourseModule;

class MilestoneTest {
  private static final Set<CourseModule> ALL = EnumSet.allOf(CourseModule.class);

  @Test
  void nothingDoneReachesNothing() {
    assertThat(reached(new MilestoneFacts(Set.of(), false, 0, 6))).containsOnly(0);
  }

  @Test
  void eachFollowsFromItsFact() {
    assertThat(reached(new MilestoneFacts(Set.of(CourseModule.MENTEE_PREPARATION), false, 0, 6)))
        .containsExactly(100, 0, 0, 0, 0);
    assertThat(reached(new MilestoneFacts(Set.of(), true, 3, 6))).containsExactly(0, 100, 50, 0, 0);
    assertThat(reached(new MilestoneFacts(Set.of(CourseModule.MID_CHECK), false, 7, 6)))
        .containsExactly(0, 0, 100, 100, 0);
  }

  // Mutations: completion from the meetings alone; completion without the closing.
  @Test
  void completionNeedsEverything() {
    Set<CourseModule> open = EnumSet.complementOf(EnumSet.of(CourseModule.CLOSING));

    assertThat(Milestone.COMPLETION.reached(new MilestoneFacts(ALL, true, 6, 6))).isEqualTo(100);
    assertThat(Milestone.COMPLETION.reached(new MilestoneFacts(ALL, true, 5, 6))).isZero();
    assertThat(Milestone.COMPLETION.reached(new MilestoneFacts(ALL, false, 6, 6))).isZero();
    assertThat(Milestone.COMPLETION.reached(new MilestoneFacts(open, true, 6, 6))).isZero();
  }

  // Mutation: a milestone with a module's tag: its score would go to the module's column.
  @Test
  void tagsAreNobodyElses() {
    assertThat(Arrays.stream(Milestone.values()).map(Milestone::tag))
        .doesNotHaveDuplicates()
        .noneMatch(tag -> CourseModule.of(tag).isPresent());
    assertThat(Milestone.ofOwnColumn(ScoreKey.MEETINGS)).isEmpty();
    assertThat(Milestone.ofOwnColumn("milestone-completion")).contains(Milestone.COMPLETION);
  }

  private static List<Integer> reached(MilestoneFacts facts) {
    return Arrays.stream(Milestone.values()).map(each -> each.reached(facts)).toList();
  }
}
