package org.ribalta.lms.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.tenant.Tenancy;

class GuestTicketTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final UUID ADA = UUID.randomUUID();
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private GuestTicket ticket;

  @BeforeEach
  void begin() {
    Tenancy.enter(UUID.randomUUID());
    ticket =
        new GuestTicket(
            UUID.randomUUID(), "token", UUID.randomUUID(), UUID.randomUUID(), "ada@x.example", NOW);
  }

  @AfterEach
  void leaveTenant() {
    Tenancy.enter(null);
  }

  @Test
  void asksForOneCode() {
    assertThat(ticket.mayAskAt(NOW)).isTrue();
    assertThat(ticket.mayAskAt(NOW.plus(GuestTicket.VALID))).isFalse();

    ticket.asked(NOW);

    assertThat(ticket.mayAskAt(NOW)).isFalse();
  }

  // Fails if a ticket without a code takes an empty one for it.
  @Test
  void hearsNothingWhereNoCodeWasSent() {
    assertThat(ticket.tryCode("", NOW)).isEmpty();
    assertThat(ticket.tryCode("hash", NOW)).isEmpty();
  }

  @Test
  void hearsTheRightCodeOnceAndInTime() {
    ticket.sent(ADA, "hash", NOW);
    Instant last = NOW.plus(GuestTicket.CODE_VALID).minus(MOMENT);

    assertThat(ticket.tryCode("other", NOW)).isEmpty();
    assertThat(ticket.tryCode("hash", last.plus(MOMENT))).isEmpty();
    assertThat(ticket.tryCode("hash", last)).contains(ADA);
    assertThat(ticket.tryCode("hash", last)).isEmpty();
    assertThat(ticket.listensAt(last)).isFalse();
  }

  @Test
  void hearsNothingAfterFiveWrongCodes() {
    ticket.sent(ADA, "hash", NOW);
    for (int wrong = 0; wrong < 5; wrong++) {
      assertThat(ticket.listensAt(NOW)).isTrue();
      assertThat(ticket.tryCode("other", NOW)).isEmpty();
    }

    assertThat(ticket.listensAt(NOW)).isFalse();
    assertThat(ticket.tryCode("hash", NOW)).isEmpty();
  }
}
