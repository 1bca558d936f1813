package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.entity.NormalisedKey;
import org.ribalta.directory.entity.OrgUnit;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** The units of the current tenant. */
@ApplicationScoped
public class OrgUnitRepository extends TenantRepository<OrgUnit> {
  private static final String ADD_ONCE =
      "insert into org_unit (id, tenant_id, name, name_key, version) values (?, ?, ?, ?, 1)"
          + " on conflict do nothing";

  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected OrgUnitRepository() {
    super(OrgUnit.class);
  }

  @Inject
  OrgUnitRepository(Ids ids) {
    super(OrgUnit.class);
    this.ids = ids;
  }

  /**
   * Finds the unit of a department, whatever its case, or makes it: once, even if two people of it
   * arrive at the same moment.
   *
   * @param department or null
   * @return the unit's key, or null without a department
   */
  public @Nullable UUID unitOf(@Nullable String department) {
    String key = NormalisedKey.of(department);
    if (department == null || key == null) {
      return null;
    }
    return find(key)
        .orElseGet(
            () -> {
              addOnce(department.strip(), key);
              return find(key).orElseThrow();
            });
  }

  /** Finds or makes the units of these departments, by their keys. */
  Map<String, UUID> unitsOf(Collection<String> departments) {
    Map<String, String> names = new HashMap<>();
    departments.forEach(name -> names.putIfAbsent(NormalisedKey.orEmpty(name), name.strip()));
    names.remove("");
    Map<String, UUID> units = find(names.keySet());
    names.keySet().removeAll(units.keySet());
    names.forEach((key, name) -> addOnce(name, key));
    units.putAll(find(names.keySet()));
    return units;
  }

  private Map<String, UUID> find(Set<String> keys) {
    Map<String, UUID> found = new HashMap<>();
    for (List<String> chunk : Chunks.of(keys)) {
      query(
              "select u.nameKey, u.id from OrgUnit u where u.tenantId = :tenant"
                  + " and u.nameKey in :keys",
              Object[].class)
          .setParameter("keys", chunk)
          .getResultStream()
          .forEach(row -> found.put((String) row[0], (UUID) row[1]));
    }
    return found;
  }

  private Optional<UUID> find(String key) {
    return query(
            "select u.id from OrgUnit u where u.tenantId = :tenant and u.nameKey = :key",
            UUID.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  private void addOnce(String name, String key) {
    entities()
        .createNativeQuery(ADD_ONCE)
        .setParameter(1, ids.next())
        .setParameter(2, Tenancy.current())
        .setParameter(3, name)
        .setParameter(4, key)
        .executeUpdate();
  }
}
