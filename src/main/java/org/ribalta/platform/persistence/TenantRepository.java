package org.ribalta.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ribalta.platform.tenant.Tenancy;

/**
 * The only road to stored things: each query names the tenant, whatever the database does besides.
 *
 * @param <E> the entity
 */
public abstract class TenantRepository<E extends TenantEntity> {
  private static final String TENANT = "tenant";

  /** PostgreSQL, appendix A; H2 uses the same. */
  private static final String UNIQUE_VIOLATION = "23505";

  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  private final Class<E> type;

  /** A repository of {@code type}. */
  protected TenantRepository(Class<E> type) {
    this.type = type;
  }

  /** Finds the current tenant's entity with this key. */
  public Optional<E> find(UUID id) {
    return Optional.ofNullable(entities.find(type, id))
        .filter(found -> found.tenantId().equals(Tenancy.current()));
  }

  /** Stores a new entity when the transaction commits. */
  public void add(E entity) {
    entities.persist(entity);
  }

  /** Deletes an entity when the transaction commits. */
  public void remove(E entity) {
    entities.remove(entity);
  }

  /** Writes what is pending now, so that a broken rule shows here and not at commit. */
  public void flush() {
    entities.flush();
  }

  /**
   * Writes what is pending now, where the database decides between two who want the same.
   *
   * @param taken what to throw when a unique constraint says that somebody was first
   */
  public void flushOr(Supplier<? extends RuntimeException> taken) {
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw isUniqueViolation(e) ? taken.get() : e;
    }
  }

  private static boolean isUniqueViolation(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(e -> e instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
  }

  /** A query for entities; see {@link #query(String, Class)}. */
  protected TypedQuery<E> query(String jpql) {
    return query(jpql, type);
  }

  /**
   * A query for the current tenant.
   *
   * @param jpql must hold {@code :tenant}, which is bound here
   * @throws IllegalArgumentException if it does not
   */
  protected <T> TypedQuery<T> query(String jpql, Class<T> result) {
    if (!jpql.contains(":" + TENANT)) {
      throw new IllegalArgumentException("Query without :tenant: " + jpql);
    }
    return entities.createQuery(jpql, result).setParameter(TENANT, Tenancy.current());
  }

  /** The entity manager, for what a repository needs beyond queries (locks, native SQL). */
  protected EntityManager entities() {
    return entities;
  }
}
