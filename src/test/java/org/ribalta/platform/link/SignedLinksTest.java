package org.ribalta.platform.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.ribalta.platform.crypto.SecretBoxes;

class SignedLinksTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final SignedLink LINK =
      new SignedLink("reminders", UUID.randomUUID(), UUID.randomUUID(), NOW.plusSeconds(60));

  private final SignedLinks links = links(NOW, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

  private static SignedLinks links(Instant now, String secret) {
    return new SignedLinks(SecretBoxes.of(secret), Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void linkIsReadAsItWasSigned() {
    assertThat(links.read("reminders", links.sign(LINK))).isEqualTo(new LinkReading.Valid(LINK));
    assertThat(links.sign(LINK)).hasSize(110).matches("[\\w.-]+").isNotEqualTo(links.sign(LINK));
  }

  /** Mutation: with one key for all purposes, a reminder's link signs somebody in. */
  @Test
  void linkForOneThingDoesNoOther() {
    assertThat(links.read("sign-in", links.sign(LINK))).isEqualTo(new LinkReading.Forged());
  }

  @Test
  void linkEnds() {
    String token = links.sign(LINK);
    String secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    assertThat(links(NOW.plusSeconds(59), secret).read("reminders", token))
        .isInstanceOf(LinkReading.Valid.class);
    assertThat(links(NOW.plusSeconds(60), secret).read("reminders", token))
        .isEqualTo(new LinkReading.Expired());
  }

  /**
   * Mutation: without the comparison of the HMAC, tenant and person are whoever one writes; with a
   * comparison of bytes instead of texts, some last characters can be exchanged.
   */
  @RepeatedTest(50)
  void everyChangedCharacterIsNoticed() {
    String token = links.sign(LINK);
    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String bent = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(links.read("reminders", bent)).as("at " + i).isEqualTo(new LinkReading.Forged());
    }
  }

  @Test
  void linkOfAnotherServerIsForged() {
    SignedLinks elsewhere = links(NOW, "AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    assertThat(links.read("reminders", elsewhere.sign(LINK))).isEqualTo(new LinkReading.Forged());
  }

  @Test
  void nonsenseIsForged() {
    for (String nonsense : new String[] {"", ".", "x".repeat(110), "a.b", "../../etc/passwd"}) {
      assertThat(links.read("reminders", nonsense)).isEqualTo(new LinkReading.Forged());
    }
  }
}
