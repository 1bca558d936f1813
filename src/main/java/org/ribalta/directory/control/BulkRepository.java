package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ribalta.directory.entity.Person;
import org.ribalta.directory.entity.PersonExternalId;
import org.ribalta.platform.persistence.TenantRepository;

/** Many people in few statements. */
@ApplicationScoped
public class BulkRepository extends TenantRepository<Person> {
  private static final String PRESENT =
      " from Person p where p.tenantId = :tenant and p.removedAt is null"
          + " and p.origin = org.ribalta.directory.entity.PersonOrigin.DIRECTORY and ";

  /** Made by the container. */
  public BulkRepository() {
    super(Person.class);
  }

  /** User name key and employee number of so many people at most. */
  List<Object[]> names(int most) {
    return query(
            "select p.userNameKey, p.employment.employeeNumber" + PRESENT + "p.id is not null",
            Object[].class)
        .setMaxResults(most)
        .getResultList();
  }

  /** What the source calls so many people at most. */
  List<String> externalIds(UUID source, int most) {
    return query(
            "select x.externalId from PersonExternalId x"
                + " where x.tenantId = :tenant and x.sourceId = :source",
            String.class)
        .setParameter("source", source)
        .setMaxResults(most)
        .getResultList();
  }

  /** Whom the source calls so. */
  Map<String, Set<UUID>> byExternalId(UUID source, Collection<String> names) {
    return index(
        "select x.externalId, x.personId from PersonExternalId x"
            + " where x.tenantId = :tenant and x.sourceId = :source and x.externalId in :keys",
        names,
        Map.of("source", source));
  }

  Map<String, Set<UUID>> byEmployeeNumber(Collection<String> numbers) {
    return index(
        "select p.employment.employeeNumber, p.id"
            + PRESENT
            + "p.employment.employeeNumber in :keys",
        numbers,
        Map.of());
  }

  Map<String, Set<UUID>> byUserNameKey(Collection<String> keys) {
    return index("select p.userNameKey, p.id" + PRESENT + "p.userNameKey in :keys", keys, Map.of());
  }

  private Map<String, Set<UUID>> index(
      String jpql, Collection<String> keys, Map<String, Object> more) {
    Map<String, Set<UUID>> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(keys)) {
      var query = query(jpql, Object[].class).setParameter("keys", chunk);
      more.forEach(query::setParameter);
      query
          .getResultStream()
          .forEach(
              row ->
                  found
                      .computeIfAbsent((String) row[0], key -> new HashSet<>())
                      .add((UUID) row[1]));
    }
    return found;
  }

  /** Locks people until the transaction ends, always in the same order. */
  Map<UUID, Person> hold(Collection<UUID> ids) {
    Map<UUID, Person> held = new HashMap<>();
    for (List<UUID> chunk : Chunks.of(ids)) {
      query("select p" + PRESENT + "p.id in :ids order by p.id")
          .setParameter("ids", chunk)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultStream()
          .forEach(person -> held.put(person.id(), person));
    }
    return held;
  }

  /** What the source calls these people. */
  Map<UUID, PersonExternalId> names(UUID source, Collection<UUID> people) {
    Map<UUID, PersonExternalId> names = new HashMap<>();
    for (List<UUID> chunk : Chunks.of(people)) {
      query(
              "select x from PersonExternalId x where x.tenantId = :tenant"
                  + " and x.sourceId = :source and x.personId in :people",
              PersonExternalId.class)
          .setParameter("source", source)
          .setParameter("people", chunk)
          .getResultStream()
          .forEach(name -> names.put(name.personId(), name));
    }
    return names;
  }

  /** Writes what is pending, then forgets it: memory stays the same however many come. */
  void writeAndForget() {
    flush();
    entities().clear();
  }
}
