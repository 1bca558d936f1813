package org.ribalta.talent.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.talent.Delivery;
import org.ribalta.talent.ScoreKey;

class ScoreRecordTest {
  private static final Instant FIRST = Instant.parse("2026-11-26T15:00:00Z");
  private static final Instant SECOND = FIRST.plusSeconds(60);
  private static final Instant LATER = FIRST.plusSeconds(90);

  private ScoreRecord record;

  @BeforeEach
  void due() {
    Tenancy.enter(new UUID(0, 9));
    record =
        new ScoreRecord(
            new UUID(0, 1),
            ScoreKey.ofMeetings(new UUID(0, 2), new UUID(0, 3)),
            new Score(17),
            FIRST);
  }

  @AfterEach
  void leave() {
    Tenancy.enter(null);
  }

  @Test
  void waitsThenIsSent() {
    assertThat(record.delivery()).isEqualTo(Delivery.WAITING);
    record.delivered(FIRST, LATER);

    assertThat(record.delivery()).isEqualTo(Delivery.SENT);
    assertThat(record.sentAt()).contains(LATER);
  }

  // Fails if `delivered` does not compare times: the page would say "sent" of a score on its way.
  @Test
  void goesOnWaitingWhenAnOlderScoreArrives() {
    record.due(new Score(33), SECOND);
    record.delivered(FIRST, LATER);

    assertThat(record.delivery()).isEqualTo(Delivery.WAITING);
    assertThat(record.awaits(FIRST)).isFalse();
    assertThat(record.awaits(SECOND)).isTrue();
  }

  @Test
  void tellsWhyItFailedUntilTheNextScore() {
    record.failed("403 " + "x".repeat(600));
    assertThat(record.delivery()).isEqualTo(Delivery.FAILED);
    assertThat(record.lastError().orElseThrow()).hasSize(500).startsWith("403");

    record.due(new Score(33), SECOND);
    assertThat(record.lastError()).isEmpty();
  }

  // Fails if withdrawal leaves a score on its way.
  @Test
  void keepsBackWhatHasNotLeftWhenThePersonWithdraws() {
    record.withdraw();

    assertThat(record.delivery()).isEqualTo(Delivery.NONE);
    assertThat(record.awaits(FIRST)).isFalse();
    record.failed("too late");
    assertThat(record.delivery()).isEqualTo(Delivery.NONE);
  }

  @Test
  void staysSentWhenThePersonWithdrawsAfterwards() {
    record.delivered(FIRST, LATER);
    record.due(new Score(33), SECOND);
    record.withdraw();

    assertThat(record.delivery()).isEqualTo(Delivery.SENT);
    assertThat(record.sentAt()).contains(LATER);
  }

  // Fails if `due` takes the clock as it is: the gradebook answers 409 and keeps the older score.
  @Test
  void scoresOfOneMomentLieASecondApart() {
    record.due(new Score(33), FIRST.plusMillis(5));

    assertThat(record.dueAt()).isEqualTo(FIRST.plusSeconds(1));
  }
}
