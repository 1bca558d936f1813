package org.ribalta.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.platform.tenant.Tenancy;

class SignInLinkTest {
  private static final Instant MADE = Instant.parse("2026-11-22T08:00:00Z");

  @BeforeEach
  void enterTenant() {
    Tenancy.enter(UUID.randomUUID());
  }

  @AfterEach
  void leaveTenant() {
    Tenancy.enter(null);
  }

  /** Mutation: any other time than thirty minutes. */
  @ParameterizedTest
  @CsvSource({"PT0S,true", "PT29M59S,true", "PT30M,false", "PT24H,false"})
  void worksForThirtyMinutes(Duration age, boolean usable) {
    assertThat(link().isUsableAt(MADE.plus(age))).isEqualTo(usable);
  }

  /** Mutation: without {@code usedAt} it works again and again. */
  @Test
  void worksOnce() {
    SignInLink link = link();
    link.use(MADE.plusSeconds(1));

    assertThat(link.isUsableAt(MADE.plusSeconds(2))).isFalse();
  }

  private static SignInLink link() {
    return new SignInLink(UUID.randomUUID(), "token", new Holder.Email("ada@example.org"), MADE);
  }
}
