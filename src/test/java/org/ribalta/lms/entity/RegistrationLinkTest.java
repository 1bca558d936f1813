package org.ribalta.lms.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.platform.tenant.Tenancy;

class RegistrationLinkTest {
  private static final Instant MADE = Instant.parse("2026-11-22T08:00:00Z");

  @BeforeEach
  void enterTenant() {
    Tenancy.enter(UUID.randomUUID());
  }

  @AfterEach
  void leaveTenant() {
    Tenancy.enter(null);
  }

  /** Mutation: any other time than a day. */
  @ParameterizedTest
  @CsvSource({"PT0S,true", "PT23H59M59S,true", "PT24H,false", "PT48H,false"})
  void worksForADay(Duration age, boolean usable) {
    assertThat(link().isUsableAt(MADE.plus(age))).isEqualTo(usable);
  }

  /** Mutation: without {@code usedAt} it works again and again. */
  @Test
  void worksOnce() {
    RegistrationLink link = link();
    link.use(MADE.plusSeconds(1));

    assertThat(link.isUsableAt(MADE.plusSeconds(2))).isFalse();
  }

  private static RegistrationLink link() {
    RegistrationTerms terms = new RegistrationTerms(Optional.empty(), Optional.empty());
    return new RegistrationLink(UUID.randomUUID(), "token", terms, MADE);
  }
}
