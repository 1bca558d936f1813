package org.ribalta.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.access.LaunchSession;
import org.ribalta.access.Role;
import org.ribalta.platform.tenant.Tenancy;

class AccessSessionTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  @BeforeEach
  void enterTenant() {
    Tenancy.enter(UUID.randomUUID());
  }

  @AfterEach
  void leaveTenant() {
    Tenancy.enter(null);
  }

  /** Mutation: any other idle time than thirty minutes. */
  @ParameterizedTest
  @CsvSource({"PT0S,true", "PT29M59S,true", "PT30M,false", "PT31M,false"})
  void endsAfterThirtyIdleMinutes(Duration idle, boolean alive) {
    assertThat(session().aliveAt(START.plus(idle))).isEqualTo(alive);
  }

  /** Mutation: without the second limit a session that is used for ever lives for ever. */
  @ParameterizedTest
  @CsvSource({"PT11H59M,true", "PT12H,false"})
  void endsAfterTwelveHoursHoweverBusy(Duration age, boolean alive) {
    AccessSession session = session();
    session.use(START.plus(age).minusSeconds(60));

    assertThat(session.aliveAt(START.plus(age))).isEqualTo(alive);
  }

  @Test
  void useKeepsItAwake() {
    AccessSession session = session();
    session.use(START.plus(Duration.ofMinutes(20)));

    assertThat(session.aliveAt(START.plus(Duration.ofMinutes(45)))).isTrue();
  }

  @Test
  void isOverOnceEnded() {
    AccessSession session = session();
    session.end(START.plusSeconds(1));

    assertThat(session.aliveAt(START.plusSeconds(2))).isFalse();
  }

  @Test
  void sessionOfTheDeskOpenedNoActivity() {
    AccessSession desk =
        new AccessSession(
            UUID.randomUUID(),
            "hash",
            new Holder.Email(" Ada@Example.ORG"),
            Set.of(Role.ADMINISTRATOR),
            "it",
            START);

    assertThat(desk.activity()).isEmpty();
    assertThat(desk.person()).isEmpty();
    assertThat(desk.roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(desk.aliveAt(START)).isTrue();
  }

  private static AccessSession session() {
    return new AccessSession(
        UUID.randomUUID(),
        "hash",
        new LaunchSession(
            Optional.of(UUID.randomUUID()),
            Set.of(Role.PARTICIPANT),
            UUID.randomUUID(),
            UUID.randomUUID(),
            Optional.empty(),
            "it"),
        START);
  }
}
