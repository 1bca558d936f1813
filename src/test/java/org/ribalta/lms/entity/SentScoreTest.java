package org.ribalta.lms.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.lms.entity.SentScore.Attempt;
import org.ribalta.lms.entity.SentScore.State;
import org.ribalta.lti.ags.Result;
import org.ribalta.platform.tenant.Tenancy;

class SentScoreTest {
  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");

  private static final UUID EDITION = UUID.randomUUID();
  private static final UUID NEXT_EDITION = UUID.randomUUID();

  private SentScore sent;

  @BeforeEach
  void begin() {
    Tenancy.enter(UUID.randomUUID());
    sent = new SentScore(UUID.randomUUID(), UUID.randomUUID(), EDITION, UUID.randomUUID(), 100);
    sent.trying(EDITION, 17, NOW);
  }

  @AfterEach
  void leaveTenant() {
    Tenancy.enter(null);
  }

  private static Optional<Result> holding(String score, String maximum) {
    return Optional.of(
        new Result("42", Optional.of(new BigDecimal(score)), new BigDecimal(maximum)));
  }

  // Mutation: comparing without the column's own maximum, or without its rounding.
  @ParameterizedTest
  @CsvSource({
    "17, 100, SAME",
    "17.00, 100, SAME",
    "1.7, 10, SAME",
    "0.17, 1, SAME",
    "5.1, 30, SAME",
    "1.19, 7, SAME",
    "18, 100, CHANGED",
    "17.01, 100, CHANGED",
    "1.8, 10, CHANGED",
    "0, 100, CHANGED",
    "17, 10, CHANGED",
  })
  void tellsWhetherTheColumnHoldsWhatItWasTold(String score, String maximum, State expected) {
    sent.taken(EDITION, NOW, NOW);

    sent.found(holding(score, maximum), NOW);

    assertThat(sent.state()).isEqualTo(expected);
    assertThat(sent.found()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(score));
  }

  @Test
  void missesAScoreThatIsGone() {
    sent.taken(EDITION, NOW, NOW);

    sent.found(Optional.empty(), NOW);
    assertThat(sent.state()).isEqualTo(State.MISSING);

    sent.found(Optional.of(new Result("42", Optional.empty(), BigDecimal.TEN)), NOW);
    assertThat(sent.state()).isEqualTo(State.MISSING);
    assertThat(sent.isChanged(Optional.empty(), 33)).isFalse();
  }

  // Mutation: forgetting what was tried blames a teacher for a receipt that got lost.
  @Test
  void knowsAScoreWhoseReceiptWasLost() {
    sent.taken(EDITION, NOW, NOW);
    sent.trying(NEXT_EDITION, 33, NOW.plusMillis(1));

    assertThat(sent.isChanged(holding("33", "100"), 50)).isFalse();
    assertThat(sent.isChanged(holding("17", "100"), 50)).isFalse();
    assertThat(sent.isChanged(holding("50", "100"), 50)).isFalse();
    assertThat(sent.isChanged(holding("80", "100"), 50)).isTrue();
  }

  @Test
  void callsNothingChangedBeforeTheColumnTookAnything() {
    assertThat(sent.isChanged(holding("80", "100"), 17)).isFalse();
  }

  // Mutation: a difference that stays after our score went out again.
  @Test
  void waitsForTheNextLookAfterAScoreWasTaken() {
    sent.taken(EDITION, NOW, NOW);
    sent.found(holding("80", "100"), NOW);

    sent.trying(EDITION, 33, NOW.plusSeconds(9));
    sent.taken(EDITION, NOW.plusSeconds(9), NOW.plusSeconds(9));

    assertThat(sent.state()).isEqualTo(State.UNCHECKED);
    assertThat(sent.given()).contains(33);
  }

  // Mutation: with the time of the edition's own score the LMS refuses the second as older.
  @Test
  void timestampsGrowWhicheverEditionTheScoresAreOf() {
    Instant close = NOW.plusMillis(300);

    assertThat(sent.trying(NEXT_EDITION, 33, close))
        .contains(new Attempt(NOW.plusSeconds(1), false));
    assertThat(sent.trying(EDITION, 50, NOW.plusMillis(600)))
        .contains(new Attempt(NOW.plusSeconds(2), false));
    assertThat(sent.trying(EDITION, 67, NOW.plusSeconds(9)))
        .contains(new Attempt(NOW.plusSeconds(9), false));
  }

  // Mutation: a new time makes the LMS take a score twice, over what a teacher gave in between.
  @Test
  void repetitionHasTheTimeOfTheFirstTry() {
    sent.trying(NEXT_EDITION, 33, NOW.plusMillis(300));

    assertThat(sent.trying(NEXT_EDITION, 33, NOW.plusMillis(300)))
        .contains(new Attempt(NOW.plusSeconds(1), true));
  }

  // Mutation: an older score that was held up takes the place of another edition's newer one.
  @Test
  void scoreThatAnotherEditionsTookThePlaceOfIsNotSent() {
    sent.trying(NEXT_EDITION, 33, NOW.plusSeconds(9));

    assertThat(sent.trying(EDITION, 17, NOW)).isEmpty();

    sent.taken(EDITION, NOW, NOW.plusSeconds(10));
    assertThat(sent.given()).isEmpty();
  }

  // Mutation: what the LMS refused counts as delivered at the next try.
  @Test
  void tryAfterARefusalIsNoRepetition() {
    sent.refused(EDITION, NOW);

    assertThat(sent.trying(EDITION, 17, NOW)).contains(new Attempt(NOW.plusSeconds(1), false));
  }
}
