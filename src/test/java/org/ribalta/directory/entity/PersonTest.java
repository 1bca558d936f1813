package org.ribalta.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.entity.Employment.Placement;
import org.ribalta.directory.entity.Person.Change;
import org.ribalta.platform.tenant.Tenancy;

class PersonTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final UUID SOURCE = new UUID(9, 1);

  @BeforeEach
  void enterATenant() {
    Tenancy.enter(new UUID(7, 7));
  }

  @AfterEach
  void leaveIt() {
    Tenancy.enter(null);
  }

  private static PersonProfile profile(String userName, boolean active, String manager) {
    return new PersonProfile(
        userName, null, null, "Giulia", "Rossi", null, null, null, null, null, null, null, null,
        null, active, manager);
  }

  private static Change describe(Person person, PersonProfile profile) {
    return person.describe(profile, new Placement(null, null), SOURCE, NOW);
  }

  private static Person arrived() {
    Person person = new Person(new UUID(0, 1), NOW);
    describe(person, profile("Giulia@Acme.it", true, "hr-2"));
    return person;
  }

  @Test
  void isDeactivatedOnceNotEveryTime() {
    Person person = arrived();

    assertThat(describe(person, profile("giulia@acme.it", false, "hr-2")).deactivated()).isTrue();
    assertThat(describe(person, profile("giulia@acme.it", false, "hr-2")).deactivated()).isFalse();
  }

  // Fails if every change makes the labels of the whole company stale.
  @Test
  void touchesTheChainOnlyByManagerOrName() {
    Person person = arrived();

    assertThat(describe(person, profile("GIULIA@acme.it", true, "hr-2")).chain()).isFalse();
    assertThat(describe(person, profile("giulia@acme.it", true, "hr-3")).chain()).isTrue();
    assertThat(describe(person, profile("g@acme.it", true, "hr-3")).chain()).isTrue();
  }

  @Test
  void freesTheUserNameWhenRemoved() {
    Person person = arrived();

    Change change = person.remove(NOW);

    assertThat(person.userNameKey()).isNull();
    assertThat(person.removed()).isTrue();
    assertThat(change).isEqualTo(new Change(true, true));
  }
}
