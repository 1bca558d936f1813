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
import org.ribalta.lms.entity.SentScore.State;
import org.ribalta.lti.ags.Result;
import org.ribalta.platform.tenant.Tenancy;

class SentScoreTest {
  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");

  private SentScore sent;

  @BeforeEach
  void begin() {
    Tenancy.enter(UUID.randomUUID());
    sent =
        new SentScore(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 17, 100);
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
    sent.taken(17, NOW);

    sent.found(holding(score, maximum), NOW);

    assertThat(sent.state()).isEqualTo(expected);
    assertThat(sent.found()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(score));
  }

  @Test
  void missesAScoreThatIsGone() {
    sent.taken(17, NOW);

    sent.found(Optional.empty(), NOW);
    assertThat(sent.state()).isEqualTo(State.MISSING);

    sent.found(Optional.of(new Result("42", Optional.empty(), BigDecimal.TEN)), NOW);
    assertThat(sent.state()).isEqualTo(State.MISSING);
    assertThat(sent.isChanged(Optional.empty(), 33)).isFalse();
  }

  // Mutation: forgetting what was tried blames a teacher for a receipt that got lost.
  @Test
  void knowsAScoreWhoseReceiptWasLost() {
    sent.taken(17, NOW);
    sent.trying(UUID.randomUUID(), 33);

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
    sent.taken(17, NOW);
    sent.found(holding("80", "100"), NOW);

    sent.taken(33, NOW);

    assertThat(sent.state()).isEqualTo(State.UNCHECKED);
    assertThat(sent.given()).contains(33);
  }
}
