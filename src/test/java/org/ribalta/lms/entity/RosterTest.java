package org.ribalta.lms.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final RosterCounts PAGE = new RosterCounts(20, 3, 2, 15, 1, 1, 0);
  private static final URI SECOND = URI.create("https://lms.example.com/memberships?from=20");

  private final Roster roster = new Roster();

  @Test
  void isReadAgainADayLaterHoweverItWasAskedFor() {
    roster.readBy(new UUID(0, 1), NOW);

    assertThat(roster.isDue(NOW.plus(Duration.ofHours(23)))).isFalse();
    assertThat(roster.isDue(NOW.plus(Duration.ofHours(24)))).isTrue();
    assertThat(roster.job()).contains(new UUID(0, 1));
  }

  // Fails without the limits: a platform that is away would be asked all day, or never again.
  @ParameterizedTest
  @CsvSource({"1, PT5M", "2, PT10M", "3, PT20M", "8, PT6H", "40, PT6H"})
  void isLeftAloneLongerWithEachFailure(int failures, Duration pause) {
    for (int i = 0; i < failures; i++) {
      roster.brokeOff(RosterReached.NOTHING, Optional.empty(), NOW);
    }

    assertThat(roster.dueAt()).isEqualTo(NOW.plus(pause));
    assertThat(roster.brokeOff()).isTrue();
  }

  @Test
  void heedsHowLongThePlatformWantsToBeLeftAlone() {
    roster.brokeOff(RosterReached.NOTHING, Optional.of(Duration.ofHours(1)), NOW);
    assertThat(roster.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));

    roster.read(NOW);
    roster.brokeOff(RosterReached.NOTHING, Optional.of(Duration.ofSeconds(1)), NOW);
    assertThat(roster.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  // Fails if a reading that broke off begins with the first page, or one that ended goes on.
  @Test
  void goesOnWhereItBrokeOffUntilItWasReadToItsEnd() {
    RosterReached reached = RosterReached.NOTHING.after(PAGE, Optional.of(SECOND));
    roster.brokeOff(reached, Optional.empty(), NOW);
    assertThat(roster.reached()).contains(reached);
    assertThat(reached.page()).contains(SECOND);

    roster.read(NOW);
    assertThat(roster.reached()).isEmpty();
    assertThat(roster.brokeOff()).isFalse();
    assertThat(roster.readAt()).contains(NOW);
  }

  @Test
  void isWholeWithThePageThatNamesNoOther() {
    RosterReached first = RosterReached.NOTHING.after(PAGE, Optional.of(SECOND));
    RosterReached last = first.after(PAGE, Optional.empty());

    assertThat(first.whole()).isFalse();
    assertThat(last.whole()).isTrue();
    assertThat(last.counts()).isEqualTo(new RosterCounts(40, 6, 4, 30, 2, 2, 0));
  }
}
