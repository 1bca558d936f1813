package org.ribalta.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.tenant.Tenancy;

class OutboxMessageTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static OutboxMessage message() {
    try {
      return Tenancy.callAs(
          UUID.randomUUID(),
          () ->
              new OutboxMessage(
                  new Outgoing(UUID.randomUUID(), "mail", "key", NOW, "{\"to\":\"somebody\"}"),
                  "",
                  "code-code",
                  NOW));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Mutation: with the payload kept, addresses and links lie about for thirty days. */
  @Test
  void forgetsWhatItSaidOnceSent() {
    OutboxMessage message = message();
    message.sent(NOW);

    assertThat(message.outgoing().json()).isEqualTo("{}");
    assertThat(message.item().status()).isEqualTo("SENT");
  }

  @Test
  void isTooOldAfterThreeDaysOfTrying() {
    OutboxMessage message = message();

    assertThat(message.isTooOld(NOW.plus(Duration.ofDays(3)))).isFalse();
    assertThat(message.isTooOld(NOW.plus(Duration.ofDays(3)).plusSeconds(1))).isTrue();
  }

  @Test
  void anotherTryBeginsTheThreeDaysAnew() {
    OutboxMessage message = message();
    message.givenUp("away", NOW.plus(Duration.ofDays(4)));

    assertThat(message.retry(NOW.plus(Duration.ofDays(5)))).isTrue();

    assertThat(message.item().status()).isEqualTo("WAITING");
    assertThat(message.isTooOld(NOW.plus(Duration.ofDays(6)))).isFalse();
  }

  /** Mutation: without the attempt's number a node that was thought dead settles for the living. */
  @Test
  void olderClaimNoLongerHolds() {
    OutboxMessage message = message();
    Claim first = message.claim(NOW, NOW.plusSeconds(120));
    Claim second = message.claim(NOW.plusSeconds(121), NOW.plusSeconds(241));

    assertThat(message.isHeldBy(first)).isFalse();
    assertThat(message.isHeldBy(second)).isTrue();
  }

  @Test
  void waitsLongerEachTimeAndAsLongAsAsked() {
    Backoff backoff = new Backoff(() -> 0.5);

    assertThat(backoff.after(1, Optional.empty())).isEqualTo(Duration.ofMillis(3750));
    assertThat(backoff.after(2, Optional.empty())).isEqualTo(Duration.ofMillis(7500));
    assertThat(backoff.after(40, Optional.empty())).isEqualTo(Duration.ofMinutes(45));
    assertThat(backoff.after(1, Optional.of(Duration.ofMinutes(3))))
        .isEqualTo(Duration.ofMinutes(3));
  }
}
