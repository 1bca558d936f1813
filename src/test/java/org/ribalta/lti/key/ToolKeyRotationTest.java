package org.ribalta.lti.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.key.ToolKeyRotation.Dated;

class ToolKeyRotationTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Duration DAY = ToolKeyRotation.OVERLAP;
  private static final Dated OLD = key(NOW.minus(Duration.ofDays(200)));
  private static final Dated NEXT = key(NOW.plus(DAY));

  private final ToolKeyRotation rotation = new ToolKeyRotation(List.of(OLD, NEXT));

  private static Dated key(Instant signsFrom) {
    return new Dated(ToolKey.generate(), signsFrom.minus(DAY), signsFrom);
  }

  // Fails if the newest key signs at once: platforms that keep our keyset do not know it yet.
  @Test
  void keyIsPublishedForADayBeforeItSigns() {
    assertThat(rotation.keyset(NOW).keys()).containsExactly(OLD.key(), NEXT.key());
    assertThat(rotation.waiting(NOW)).contains(NEXT);
    assertThat(rotation.keyset(NOW.plus(DAY)).signingKey()).isEqualTo(NEXT.key());
    assertThat(rotation.waiting(NOW.plus(DAY))).isEmpty();
  }

  // Fails if a key goes when the next one signs: what it signed may still be on its way.
  @Test
  void keyStaysPublishedForADayAfterTheNextSigns() {
    Instant end = NOW.plus(DAY).plus(DAY);

    assertThat(rotation.publishedUntil(OLD)).contains(end);
    assertThat(rotation.keyset(end.minusMillis(1)).keys()).contains(OLD.key());
    assertThat(rotation.over(end.minusMillis(1))).isEmpty();
    assertThat(rotation.keyset(end).keys()).containsExactly(NEXT.key());
    assertThat(rotation.over(end)).containsExactly(OLD);
  }

  @Test
  void nextKeyIsDueHalfAYearAfterTheNewestOneSigns() {
    Instant due = NEXT.signsFrom().plus(ToolKeyRotation.LIFE);

    assertThat(new ToolKeyRotation(List.of(OLD)).isDue(NOW)).isTrue();
    assertThat(rotation.isDue(due.minusMillis(1))).isFalse();
    assertThat(rotation.isDue(due)).isTrue();
  }

  // Fails for a node whose clock is behind that of the node which made the first key.
  @Test
  void onlyKeySignsEvenBeforeItsTime() {
    ToolKeyRotation first = new ToolKeyRotation(List.of(NEXT));

    assertThat(first.keyset(NOW).signingKey()).isEqualTo(NEXT.key());
    assertThat(first.waiting(NOW)).isEmpty();
    assertThat(first.publishedUntil(NEXT)).isEmpty();
  }
}
