package org.ribalta.platform.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.tenant.Tenancy;

/** The parts of uploaded files. Native SQL: bytes that are no entity need no copies of them. */
@ApplicationScoped
public class FilePartRepository {
  @PersistenceContext(unitName = "ribalta")
  @SuppressWarnings("NullAway.Init")
  private EntityManager entities;

  void add(UUID file, int number, byte[] content, Instant now) {
    entities
        .createNativeQuery(
            "insert into file_part (tenant_id, file_id, number, content, created_at)"
                + " values (?, ?, ?, ?, ?)")
        .setParameter(1, Tenancy.current())
        .setParameter(2, file)
        .setParameter(3, number)
        .setParameter(4, content)
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
  }

  Optional<byte[]> part(UUID file, int number) {
    List<?> found =
        entities
            .createNativeQuery(
                "select content from file_part where tenant_id = ? and file_id = ? and number = ?")
            .setParameter(1, Tenancy.current())
            .setParameter(2, file)
            .setParameter(3, number)
            .getResultList();
    return found.stream().map(byte[].class::cast).findFirst();
  }

  void remove(UUID file) {
    entities
        .createNativeQuery("delete from file_part where tenant_id = ? and file_id = ?")
        .setParameter(1, Tenancy.current())
        .setParameter(2, file)
        .executeUpdate();
  }
}
