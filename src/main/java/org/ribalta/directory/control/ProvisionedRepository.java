package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonPage;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.ProvisionedPerson.DerivedSeniority;
import org.ribalta.directory.entity.Person;
import org.ribalta.directory.entity.SeniorityScale;
import org.ribalta.platform.persistence.TenantRepository;

/** People as a source reads them back: one statement, and nothing that the source did not send. */
@ApplicationScoped
public class ProvisionedRepository extends TenantRepository<Person> {
  /** Whom only an LMS knows, no source reads. */
  private static final String IN_DIRECTORY =
      " where p.tenantId = :tenant and p.removedAt is null"
          + " and p.origin = org.ribalta.directory.entity.PersonOrigin.DIRECTORY";

  private static final String SELECT =
      "select p.id, x.externalId, p.document, p.createdAt, p.lastModifiedAt, p.version,"
          + " p.employment.seniorityRank, p.employment.hireDate, l.depth"
          + " from Person p"
          + " left join PersonExternalId x on x.personId = p.id and x.sourceId = :source"
          + " left join ReportingLine l on l.id = p.id"
          + IN_DIRECTORY;
  private static final String COUNT = "select count(p) from Person p" + IN_DIRECTORY;

  private SeniorityScale scale;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected ProvisionedRepository() {
    super(Person.class);
  }

  @Inject
  ProvisionedRepository(SeniorityScale scale, Clock clock) {
    super(Person.class);
    this.scale = scale;
    this.clock = clock;
  }

  Optional<ProvisionedPerson> find(UUID source, UUID id) {
    return query(SELECT + " and p.id = :id", Object[].class)
        .setParameter("source", source)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(this::provisioned);
  }

  /** Finds people as a source reads them back, by key. */
  Map<UUID, ProvisionedPerson> findAll(UUID source, Collection<UUID> ids) {
    Map<UUID, ProvisionedPerson> found = new HashMap<>();
    for (List<UUID> chunk : Chunks.of(ids)) {
      query(SELECT + " and p.id in :ids", Object[].class)
          .setParameter("source", source)
          .setParameter("ids", chunk)
          .getResultStream()
          .map(this::provisioned)
          .forEach(person -> found.put(person.id(), person));
    }
    return found;
  }

  PersonPage list(UUID source, PersonQuery asked, int offset, int count) {
    PersonCondition condition = PersonCondition.of(asked);
    if (count == 0) {
      return new PersonPage(List.of(), total(condition));
    }
    TypedQuery<Object[]> page =
        query(SELECT + condition.jpql() + " order by p.id", Object[].class)
            .setParameter("source", source)
            .setFirstResult(offset)
            .setMaxResults(count);
    condition.bind(page);
    List<ProvisionedPerson> people = page.getResultStream().map(this::provisioned).toList();
    boolean last = people.size() < count && (offset == 0 || !people.isEmpty());
    return new PersonPage(people, last ? offset + people.size() : total(condition));
  }

  private long total(PersonCondition condition) {
    TypedQuery<Long> count = query(COUNT + condition.jpql(), Long.class);
    condition.bind(count);
    return count.getSingleResult();
  }

  private ProvisionedPerson provisioned(Object[] row) {
    return new ProvisionedPerson(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (Instant) row[3],
        (Instant) row[4],
        (Long) row[5],
        derived((Integer) row[6], (LocalDate) row[7], (Integer) row[8]));
  }

  /** A person just written, as the source reads them back. */
  ProvisionedPerson provisioned(
      Person person, @Nullable String externalId, @Nullable Integer depth) {
    return new ProvisionedPerson(
        person.id(),
        externalId,
        person.document(),
        person.createdAt(),
        person.lastModifiedAt(),
        person.version(),
        derived(person.seniorityRank(), person.hireDate(), depth));
  }

  private DerivedSeniority derived(
      @Nullable Integer rank, @Nullable LocalDate hired, @Nullable Integer depth) {
    @Nullable String band = scale.tenureBand(hired, LocalDate.now(clock)).orElse(null);
    return new DerivedSeniority(rank, band, depth);
  }
}
