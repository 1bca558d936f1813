package org.ribalta.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.EditionState;
import org.ribalta.shared.Text;

class EditionTest {
  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final Text TEXT = new Text("testo", "text");

  private Edition edition;

  @BeforeEach
  void open() {
    Tenancy.enter(new UUID(0, 1));
    Template template =
        new Template(
            "digital-skills",
            TEXT,
            TEXT,
            6,
            Cadence.MONTHLY,
            6,
            7,
            new Objective(TEXT, TEXT, TEXT, TEXT));
    EditionPlan plan = new EditionPlan(template, "Autunno", START, LocalDate.of(2027, 2, 28), null);
    edition = new Edition(new UUID(0, 2), new UUID(0, 3), plan, Instant.EPOCH);
  }

  @AfterEach
  void leave() {
    Tenancy.enter(null);
  }

  @Test
  void opensForEnrolment() {
    assertThat(edition.view().state()).isEqualTo(EditionState.ENROLLING);
    assertThat(edition.view().isOpen()).isTrue();
  }

  // Fails if the baseline is due after the start: then there would be nothing to compare with.
  @Test
  void asksForTheBaselineAWeekBeforeItStarts() {
    assertThat(edition.settings().baselineOn()).isEqualTo(LocalDate.of(2026, 8, 25));
  }

  @Test
  void staysOpenWhilePairsAreProposedAgainAndAgain() {
    edition.propose();
    edition.propose();

    assertThat(edition.view().state()).isEqualTo(EditionState.PAIRING);
    assertThat(edition.view().isOpen()).isTrue();
  }

  // Fails if `start` does not look at the state: pairs would be published twice.
  @Test
  void startsOnce() {
    edition.propose();
    edition.start();

    assertThat(edition.view().isOpen()).isFalse();
    assertThat(refusal(edition::start)).isEqualTo(ProgrammeProblem.EDITION_STARTED);
    assertThat(refusal(edition::propose)).isEqualTo(ProgrammeProblem.EDITION_STARTED);
  }

  @Test
  void closesOnlyWhileItRuns() {
    assertThat(refusal(edition::close)).isEqualTo(ProgrammeProblem.EDITION_NOT_RUNNING);
    edition.start();
    edition.close();

    assertThat(edition.view().state()).isEqualTo(EditionState.CLOSED);
    assertThat(refusal(edition::close)).isEqualTo(ProgrammeProblem.EDITION_NOT_RUNNING);
    assertThat(refusal(edition::start)).isEqualTo(ProgrammeProblem.EDITION_STARTED);
  }

  private static Object refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).type();
  }
}
