package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.entity.PersonExternalId;
import org.ribalta.directory.entity.ReportingNode.SourceName;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;

/** What each source calls whom. */
@ApplicationScoped
public class ExternalIdRepository extends TenantRepository<PersonExternalId> {
  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected ExternalIdRepository() {
    super(PersonExternalId.class);
  }

  @Inject
  ExternalIdRepository(Ids ids) {
    super(PersonExternalId.class);
    this.ids = ids;
  }

  /**
   * Notes what {@code source} calls a person, or that it no longer calls them anything.
   *
   * @param externalId or null
   * @return whether something changed
   */
  boolean name(UUID person, UUID source, @Nullable String externalId) {
    Optional<PersonExternalId> before = find(person, source);
    if (Objects.equals(before.map(PersonExternalId::externalId).orElse(null), externalId)) {
      return false;
    }
    if (externalId == null) {
      before.ifPresent(this::remove);
    } else if (before.isPresent()) {
      before.get().rename(externalId);
    } else {
      add(new PersonExternalId(ids.next(), person, source, externalId));
    }
    return true;
  }

  /** Notes what {@code source} calls a person who has just arrived. */
  void nameNew(UUID person, UUID source, @Nullable String externalId) {
    if (externalId != null) {
      add(new PersonExternalId(ids.next(), person, source, externalId));
    }
  }

  /** What {@code source} calls a person, or null. */
  @Nullable String nameOf(UUID person, UUID source) {
    return find(person, source).map(PersonExternalId::externalId).orElse(null);
  }

  /** Whether any source calls a person so. */
  boolean isCalled(UUID person, String externalId) {
    return !query(
            "select x.id from PersonExternalId x where x.tenantId = :tenant"
                + " and x.personId = :person and x.externalId = :called",
            UUID.class)
        .setParameter("person", person)
        .setParameter("called", externalId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Forgets what anybody calls a person. */
  void forget(UUID person) {
    query("select x from PersonExternalId x where x.tenantId = :tenant and x.personId = :person")
        .setParameter("person", person)
        .getResultList()
        .forEach(this::remove);
  }

  /** Everything that means one person only. */
  Map<SourceName, UUID> unambiguous() {
    Map<SourceName, UUID> names = new HashMap<>();
    Set<SourceName> shared = new HashSet<>();
    query(
            "select x.sourceId, x.externalId, x.personId from PersonExternalId x"
                + " where x.tenantId = :tenant",
            Object[].class)
        .getResultStream()
        .forEach(
            row -> {
              SourceName name = new SourceName((UUID) row[0], (String) row[1]);
              if (names.putIfAbsent(name, (UUID) row[2]) != null) {
                shared.add(name);
              }
            });
    names.keySet().removeAll(shared);
    return names;
  }

  private Optional<PersonExternalId> find(UUID person, UUID source) {
    return query(
            "select x from PersonExternalId x where x.tenantId = :tenant"
                + " and x.personId = :person and x.sourceId = :source")
        .setParameter("person", person)
        .setParameter("source", source)
        .getResultStream()
        .findFirst();
  }
}
