package org.ribalta.course.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.course.CourseModule;
import org.ribalta.programme.EditionState;
import org.ribalta.programme.EditionView;

class OpeningPolicyTest {
  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final LocalDate END = START.plusDays(180);

  // Mutations: the mid-check open from the start; a closing that shuts with the edition.
  @ParameterizedTest
  @CsvSource({
    "MENTOR_PREPARATION, ENROLLING, -10, true",
    "MENTEE_PREPARATION, RUNNING, 0, true",
    "MID_CHECK, RUNNING, 89, false",
    "MID_CHECK, RUNNING, 90, true",
    "MID_CHECK, PAIRING, 90, false",
    "CLOSING, RUNNING, 158, false",
    "CLOSING, RUNNING, 159, true",
    "CLOSING, CLOSED, 100, true",
    "MID_CHECK, CLOSED, 400, true",
  })
  void opensWhenItIsItsTurn(CourseModule module, EditionState state, int day, boolean open) {
    assertThat(OpeningPolicy.isOpen(module, edition(state, END), START.plusDays(day)))
        .isEqualTo(open);
  }

  @Test
  void closingOfAShortEditionIsNotBeforeItsMidCheck() {
    EditionView month = edition(EditionState.RUNNING, START.plusDays(30));

    assertThat(OpeningPolicy.opensOn(CourseModule.CLOSING, month))
        .isEqualTo(OpeningPolicy.opensOn(CourseModule.MID_CHECK, month));
  }

  private static EditionView edition(EditionState state, LocalDate end) {
    UUID id = UUID.randomUUID();
    return new EditionView(id, id, state, START, end, 6, null, List.of(), false);
  }
}
