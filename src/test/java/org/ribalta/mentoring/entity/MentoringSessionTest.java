package org.ribalta.mentoring.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.mentoring.MeetingMode;
import org.ribalta.mentoring.MeetingStatus;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

class MentoringSessionTest {
  private static final Instant START = Instant.parse("2026-11-26T14:00:00Z");
  private static final UUID JUNIOR = new UUID(0, 1);
  private static final UUID SENIOR = new UUID(0, 2);

  private MentoringSession meeting;

  @BeforeEach
  void book() {
    Tenancy.enter(new UUID(0, 9));
    MeetingDetails plan = new MeetingDetails("Prompt", START, 45, MeetingMode.ONLINE, null);
    meeting = new MentoringSession(new UUID(0, 3), new UUID(0, 4), plan, JUNIOR, Instant.EPOCH);
  }

  @AfterEach
  void leave() {
    Tenancy.enter(null);
  }

  @Test
  void tellsEachReaderWhetherItIsTheirs() {
    assertThat(meeting.describe(JUNIOR).bookedByMe()).isTrue();
    assertThat(meeting.describe(SENIOR).bookedByMe()).isFalse();
  }

  @Test
  void isHeldFromItsStartOn() {
    assertThat(refusal(() -> meeting.hold(SENIOR, START.minusMillis(1))))
        .isEqualTo(MentoringProblem.MEETING_NOT_STARTED);
    assertThat(meeting.hold(SENIOR, START)).isTrue();
    assertThat(meeting.isHeld()).isTrue();
  }

  // Fails if holding again is news: a retry would count and send the score once more.
  @Test
  void isHeldOnce() {
    meeting.hold(SENIOR, START);

    assertThat(meeting.hold(JUNIOR, START.plusSeconds(1))).isFalse();
  }

  @Test
  void isCancelledBeforeOrAfterItsTime() {
    meeting.cancel(JUNIOR, START.plusSeconds(60));
    meeting.cancel(SENIOR, START.plusSeconds(61));

    assertThat(meeting.describe(JUNIOR).status()).isEqualTo(MeetingStatus.CANCELLED);
    assertThat(meeting.isPlanned()).isFalse();
  }

  @Test
  void isNeverHeldAndCancelled() {
    meeting.cancel(JUNIOR, START);
    assertThat(refusal(() -> meeting.hold(JUNIOR, START)))
        .isEqualTo(MentoringProblem.MEETING_CANCELLED);

    book();
    meeting.hold(JUNIOR, START);
    assertThat(refusal(() -> meeting.cancel(JUNIOR, START)))
        .isEqualTo(MentoringProblem.MEETING_HELD);
  }

  private static Object refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).type();
  }
}
