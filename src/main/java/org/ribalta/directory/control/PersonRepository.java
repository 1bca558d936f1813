package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonView;
import org.ribalta.directory.entity.NormalisedKey;
import org.ribalta.directory.entity.Person;
import org.ribalta.directory.entity.PersonOrigin;
import org.ribalta.directory.entity.ReportingNode;
import org.ribalta.platform.persistence.TenantRepository;

/** The people of the current tenant. */
@ApplicationScoped
public class PersonRepository extends TenantRepository<Person> {
  /** Chosen columns: the document of a person is read by its source only. */
  private static final String VIEW =
      "select p.id, p.name.label, p.name.givenName, p.name.familyName, p.employment.title,"
          + " p.employment.orgUnitId, u.name, p.employment.site, p.employment.seniorityRank,"
          + " p.declaredRank, p.contact.email, p.contact.preferredLanguage, p.contact.languages,"
          + " p.contact.timeZone, p.active"
          + " from Person p left join OrgUnit u on u.id = p.employment.orgUnitId"
          + " where p.tenantId = :tenant";

  /** A repository of people. */
  public PersonRepository() {
    super(Person.class);
  }

  /** Finds a person of the directory who was not removed; locked until the transaction ends. */
  Optional<Person> hold(UUID id) {
    return holdPresent(id).filter(person -> person.origin() == PersonOrigin.DIRECTORY);
  }

  /** Finds a person whom only an LMS knows; locked until the transaction ends. */
  Optional<Person> holdOfLms(UUID id) {
    return holdPresent(id).filter(person -> person.origin() == PersonOrigin.LMS);
  }

  /** Finds a person whom only an LMS knows. */
  Optional<Person> findOfLms(UUID id) {
    return find(id).filter(person -> !person.removed() && person.origin() == PersonOrigin.LMS);
  }

  /** Finds whoever was not removed, and locks the row until the transaction ends. */
  Optional<Person> holdPresent(UUID id) {
    return Optional.ofNullable(entities().find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(person -> find(id).isPresent() && !person.removed());
  }

  /** Whether somebody other than {@code except} (or null) has this user name. */
  boolean taken(String userName, @Nullable UUID except) {
    return query(
            "select p.id from Person p where p.tenantId = :tenant and p.userNameKey = :key",
            UUID.class)
        .setParameter("key", NormalisedKey.of(userName))
        .getResultStream()
        .anyMatch(id -> !id.equals(except));
  }

  /** The views of these people, removed or not. */
  List<PersonView> views(Collection<UUID> ids) {
    return Chunks.of(ids).stream()
        .flatMap(chunk -> views(" and p.id in :ids", "ids", chunk).getResultStream())
        .map(PersonRow::view)
        .toList();
  }

  /** The views of the people whom a source or the employer calls so. */
  List<PersonView> bySourcedId(String sourcedId) {
    String called =
        " and p.removedAt is null and (p.employment.employeeNumber = :called or exists"
            + " (select x.id from PersonExternalId x where x.personId = p.id"
            + " and x.tenantId = :tenant and x.externalId = :called))";
    return views(called, "called", sourcedId)
        .setMaxResults(2)
        .getResultStream()
        .map(PersonRow::view)
        .toList();
  }

  /** The views of the people with this e-mail address; of a mailbox that many share, some. */
  List<PersonView> byEmail(String emailKey) {
    return views(" and p.removedAt is null and p.contact.emailKey = :email", "email", emailKey)
        .setMaxResults(20)
        .getResultStream()
        .map(PersonRow::view)
        .toList();
  }

  /** The views of active people whose name or family name starts with the key. */
  List<PersonView> byNamePrefix(String key, int limit) {
    String starts =
        " and p.active = true and (p.name.labelKey like :prefix escape '!'"
            + " or p.name.familyNameKey like :prefix escape '!') order by p.name.labelKey, p.id";
    return views(starts, "prefix", key.replaceAll("([!%_])", "!$1") + "%")
        .setMaxResults(limit)
        .getResultStream()
        .map(PersonRow::view)
        .toList();
  }

  private TypedQuery<Object[]> views(String condition, String parameter, Object value) {
    return query(VIEW + condition, Object[].class).setParameter(parameter, value);
  }

  /** Everyone who was not removed, as the reporting chain needs them. */
  List<ReportingNode> reportingNodes() {
    return query(
            "select p.id, p.userNameKey, p.employment.employeeNumber,"
                + " p.employment.managerReference, p.employment.managerSourceId"
                + " from Person p where p.tenantId = :tenant and p.removedAt is null",
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new ReportingNode(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (UUID) row[4]))
        .toList();
  }
}
