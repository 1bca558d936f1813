package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ribalta.directory.LmsPeople;
import org.ribalta.directory.PersonDeactivated;
import org.ribalta.directory.entity.LmsDescription;
import org.ribalta.directory.entity.Person;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.TenantLocale;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** Keeps the people whom only an LMS knows. */
@ApplicationScoped
@Transactional
public class KeepLmsPeople implements LmsPeople {
  /** Of the key's random end: enough to tell the people of one course apart. */
  private static final int LETTERS = 5;

  private static final Text NAMELESS = new Text("Partecipante %s", "Participant %s");

  private PersonRepository people;
  private ReportingRepository reporting;
  private TenantLocale locale;
  private Audit audit;
  private Event<PersonDeactivated> deactivated;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected KeepLmsPeople() {}

  @Inject
  KeepLmsPeople(
      PersonRepository people,
      ReportingRepository reporting,
      TenantLocale locale,
      Audit audit,
      Event<PersonDeactivated> deactivated,
      Ids ids,
      Clock clock) {
    this.people = people;
    this.reporting = reporting;
    this.locale = locale;
    this.audit = audit;
    this.deactivated = deactivated;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public UUID add(UUID platform, Said said) {
    UUID id = ids.next();
    people.add(Person.ofLms(id, nameless(id), description(said), now()));
    people.flush();
    reporting.noteChange();
    audit.recordOnPerson("person.created", id, Map.of("platform", platform));
    return id;
  }

  private String nameless(UUID id) {
    String key = id.toString();
    Locale tenants = Locale.forLanguageTag(locale.current());
    return NAMELESS
        .in(Language.of(List.of(tenants)))
        .formatted(key.substring(key.length() - LETTERS).toUpperCase(Locale.ROOT));
  }

  @Override
  public boolean describe(UUID person, Said said) {
    LmsDescription description = description(said);
    boolean changes =
        people
            .findOfLms(person)
            .filter(known -> known.differsFrom(description))
            .flatMap(known -> people.holdOfLms(person))
            .map(held -> held.describe(description, now()))
            .orElse(false);
    if (changes) {
      audit.recordOnPerson("person.changed", person, Map.of());
    }
    return changes;
  }

  @Override
  public boolean activate(UUID person, boolean wanted) {
    boolean changes =
        people
            .findOfLms(person)
            .filter(known -> known.active() != wanted)
            .flatMap(known -> people.holdOfLms(person))
            .map(held -> held.activate(wanted, now()))
            .orElse(false);
    if (changes) {
      tell(person, wanted);
    }
    return changes;
  }

  private void tell(UUID person, boolean wanted) {
    audit.recordOnPerson(wanted ? "person.activated" : "person.deactivated", person, Map.of());
    if (!wanted) {
      deactivated.fire(new PersonDeactivated(Tenancy.current(), person));
    }
  }

  private static LmsDescription description(Said said) {
    return new LmsDescription(
        said.name(), said.givenName(), said.familyName(), said.email(), said.language());
  }

  /** To the millisecond, which every database keeps. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
