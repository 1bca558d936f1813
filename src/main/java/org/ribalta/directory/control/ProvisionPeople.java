package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonDeactivated;
import org.ribalta.directory.PersonPage;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.Provision;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.Provisioning;
import org.ribalta.directory.UserNameTaken;
import org.ribalta.directory.entity.Employment;
import org.ribalta.directory.entity.Person;
import org.ribalta.directory.entity.SeniorityScale;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;

/** Writes people as a source says, and notes what follows: sessions end, the chain is stale. */
@ApplicationScoped
@Transactional
public class ProvisionPeople implements Provisioning {
  private static final String UNIQUE_VIOLATION = "23505";

  private PersonRepository people;
  private ProvisionedRepository provisioned;
  private ExternalIdRepository externalIds;
  private OrgUnitRepository units;
  private ReportingRepository reporting;
  private SeniorityScale scale;
  private PersonalKeys keys;
  private Audit audit;
  private Event<PersonDeactivated> deactivated;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ProvisionPeople() {}

  @Inject
  ProvisionPeople(
      PersonRepository people,
      ProvisionedRepository provisioned,
      ExternalIdRepository externalIds,
      OrgUnitRepository units,
      ReportingRepository reporting,
      SeniorityScale scale,
      PersonalKeys keys,
      Audit audit,
      Event<PersonDeactivated> deactivated,
      Ids ids,
      Clock clock) {
    this.people = people;
    this.provisioned = provisioned;
    this.externalIds = externalIds;
    this.units = units;
    this.reporting = reporting;
    this.scale = scale;
    this.keys = keys;
    this.audit = audit;
    this.deactivated = deactivated;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public ProvisionedPerson create(UUID source, Provision said) {
    Provision provision = keys.kept(said);
    refuseTaken(provision.profile().userName(), null);
    Instant now = now();
    Person person = new Person(ids.next(), now);
    write(person, provision, source, now);
    people.add(person);
    flush();
    audit.recordOnPerson("person.created", person.id(), from(source));
    externalIds.nameNew(person.id(), source, provision.externalId());
    reporting.noteChange();
    return provisioned.provisioned(person, provision.externalId(), null);
  }

  @Override
  public Optional<ProvisionedPerson> find(UUID source, UUID id) {
    return provisioned.find(source, id);
  }

  @Override
  public Optional<ProvisionedPerson> hold(UUID source, UUID id) {
    return people.hold(id).flatMap(person -> provisioned.find(source, id));
  }

  @Override
  public Optional<ProvisionedPerson> replace(UUID source, UUID id, Provision said) {
    Provision provision = keys.kept(said);
    return people
        .hold(id)
        .flatMap(
            person -> {
              replace(person, provision, source);
              return provisioned.find(source, id);
            });
  }

  private void replace(Person person, Provision provision, UUID source) {
    refuseTaken(provision.profile().userName(), person.id());
    Person.Change change = write(person, provision, source, now());
    boolean renamed = externalIds.name(person.id(), source, provision.externalId());
    flush();
    audit.recordOnPerson("person.changed", person.id(), from(source));
    followUp(person, new Person.Change(change.chain() || renamed, change.deactivated()));
  }

  @Override
  public boolean remove(UUID id) {
    Optional<Person> found = people.hold(id);
    found.ifPresent(
        person -> {
          externalIds.forget(id);
          audit.recordOnPerson("person.removed", id, Map.of());
          followUp(person, person.remove(now()));
        });
    return found.isPresent();
  }

  @Override
  public PersonPage list(UUID source, PersonQuery query, int offset, int count) {
    return provisioned.list(source, keys.kept(query), offset, count);
  }

  private Person.Change write(Person person, Provision provision, UUID source, Instant now) {
    PersonProfile profile = provision.profile();
    OptionalInt rank = scale.rank(profile.jobLevel(), profile.title());
    Employment.Placement placed =
        new Employment.Placement(
            units.unitOf(profile.department()), rank.isPresent() ? rank.getAsInt() : null);
    person.keep(provision.document());
    return person.describe(profile, placed, source, now);
  }

  private void followUp(Person person, Person.Change change) {
    if (change.chain()) {
      reporting.noteChange();
    }
    if (change.deactivated()) {
      audit.recordOnPerson("person.deactivated", person.id(), Map.of());
      deactivated.fire(new PersonDeactivated(person.tenantId(), person.id()));
    }
  }

  private static Map<String, UUID> from(UUID source) {
    return Map.of("source", source);
  }

  private void refuseTaken(String userName, @Nullable UUID except) {
    if (people.taken(userName, except)) {
      throw new UserNameTaken(null);
    }
  }

  /** The check before is for the message; the database decides between two at once. */
  private void flush() {
    try {
      people.flush();
    } catch (PersistenceException e) {
      if (uniqueViolation(e)) {
        throw new UserNameTaken(e);
      }
      throw e;
    }
  }

  private static boolean uniqueViolation(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** To the millisecond, which every database keeps: what is answered now is what is read later. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
