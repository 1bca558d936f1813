package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.BulkProvisioning;
import org.ribalta.directory.PersonDeactivated;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.UserNameTaken;
import org.ribalta.directory.entity.Employment;
import org.ribalta.directory.entity.NormalisedKey;
import org.ribalta.directory.entity.Person;
import org.ribalta.directory.entity.PersonExternalId;
import org.ribalta.directory.entity.SeniorityScale;
import org.ribalta.platform.Ids;

/** Writes many people as {@link ProvisionPeople} writes one. */
@ApplicationScoped
@Transactional
public class ProvisionInBulk implements BulkProvisioning {
  private BulkRepository people;
  private ProvisionedRepository provisioned;
  private ExternalIdRepository externalIds;
  private OrgUnitRepository units;
  private ReportingRepository reporting;
  private SeniorityScale scale;
  private Event<PersonDeactivated> deactivated;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ProvisionInBulk() {}

  @Inject
  ProvisionInBulk(
      BulkRepository people,
      ProvisionedRepository provisioned,
      ExternalIdRepository externalIds,
      OrgUnitRepository units,
      ReportingRepository reporting,
      SeniorityScale scale,
      Event<PersonDeactivated> deactivated,
      Ids ids,
      Clock clock) {
    this.people = people;
    this.provisioned = provisioned;
    this.externalIds = externalIds;
    this.units = units;
    this.reporting = reporting;
    this.scale = scale;
    this.deactivated = deactivated;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Predicate<PersonKeys> newcomers(UUID source) {
    return new FewPeople(people, source);
  }

  @Override
  public List<Match> match(UUID source, List<PersonKeys> keys, boolean hold) {
    MatchPeople matches = new MatchPeople(people, source, keys);
    if (hold) {
      people.hold(matches.everybody());
    }
    Map<UUID, ProvisionedPerson> known = provisioned.findAll(source, matches.everybody());
    return keys.stream().map(key -> matches.match(key, known)).toList();
  }

  @Override
  public void write(UUID source, List<Entry> entries) {
    List<UUID> known = entries.stream().map(Entry::person).filter(Objects::nonNull).toList();
    Map<UUID, Person> held = people.hold(known);
    Map<UUID, PersonExternalId> names = people.names(source, known);
    Map<String, UUID> placed = units.unitsOf(departments(entries));
    Map<UUID, @Nullable String> wanted = new LinkedHashMap<>();
    boolean chain = false;
    for (Entry entry : entries) {
      Written written = write(entry, source, held, placed);
      chain |= written.chain();
      wanted.put(written.person(), entry.provision().externalId());
    }
    // Names point at people, who must be there first.
    people.flushOr(() -> new UserNameTaken(null));
    for (Map.Entry<UUID, @Nullable String> name : wanted.entrySet()) {
      chain |= rename(name.getKey(), source, name.getValue(), names.get(name.getKey()));
    }
    if (chain) {
      reporting.noteChange();
    }
    people.writeAndForget();
  }

  /** Who was written, and whether the reporting chain may look different now. */
  private record Written(UUID person, boolean chain) {}

  private static List<String> departments(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.provision().profile().department())
        .filter(Objects::nonNull)
        .toList();
  }

  private Written write(
      Entry entry, UUID source, Map<UUID, Person> held, Map<String, UUID> placed) {
    Instant now = clock.instant();
    Person before = entry.person() == null ? null : held.get(entry.person());
    Person person = before == null ? new Person(ids.next(), now) : before;
    PersonProfile profile = entry.provision().profile();
    person.keep(entry.provision().document());
    Person.Change change = person.describe(profile, placement(profile, placed), source, now);
    if (before == null) {
      people.add(person);
    } else if (change.deactivated()) {
      deactivated.fire(new PersonDeactivated(person.tenantId(), person.id()));
    }
    return new Written(person.id(), before == null || change.chain());
  }

  private boolean rename(
      UUID person, UUID source, @Nullable String wanted, @Nullable PersonExternalId name) {
    if (Objects.equals(name == null ? null : name.externalId(), wanted)) {
      return false;
    }
    if (name == null) {
      externalIds.nameNew(person, source, wanted);
    } else if (wanted == null) {
      externalIds.remove(name);
    } else {
      name.rename(wanted);
    }
    return true;
  }

  private Employment.Placement placement(PersonProfile profile, Map<String, UUID> placed) {
    OptionalInt rank = scale.rank(profile.jobLevel(), profile.title());
    return new Employment.Placement(
        placed.get(NormalisedKey.orEmpty(profile.department())),
        rank.isPresent() ? rank.getAsInt() : null);
  }
}
