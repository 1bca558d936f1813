package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.key.ToolKeyRotation.Dated;
import org.ribalta.platform.crypto.SecretBox;

/** Our signing keys as they are stored: sealed, and of the server rather than of a tenant. */
@ApplicationScoped
public class ToolKeyRepository {
  private static final String PURPOSE = "tool-key";

  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @Inject private SecretBox box;

  /** All keys. */
  @SuppressWarnings("unchecked")
  List<Dated> all() {
    List<Object[]> rows =
        entities
            .createNativeQuery("select sealed_key, created_at, signs_from from tool_key")
            .getResultList();
    return rows.stream()
        .map(row -> new Dated(opened((String) row[0]), instant(row[1]), instant(row[2])))
        .toList();
  }

  private ToolKey opened(String sealed) {
    return ToolKey.ofPrivateJwk(box.open(PURPOSE, sealed));
  }

  /** What the drivers make of a {@code timestamp with time zone}. */
  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }

  /** The number that the newest key has; 0 if there is none. */
  int generation() {
    return ((Number)
            entities
                .createNativeQuery("select coalesce(max(generation), 0) from tool_key")
                .getSingleResult())
        .intValue();
  }

  /** Stores the key of a generation, unless another node was first. */
  boolean addUnlessThere(int generation, Dated dated) {
    return entities
            .createNativeQuery(
                "insert into tool_key (kid, generation, sealed_key, created_at, signs_from)"
                    + " values (?, ?, ?, ?, ?) on conflict do nothing")
            .setParameter(1, dated.key().kid())
            .setParameter(2, generation)
            .setParameter(3, box.seal(PURPOSE, dated.key().toPrivateJwk()))
            .setParameter(4, Timestamp.from(dated.createdAt()))
            .setParameter(5, Timestamp.from(dated.signsFrom()))
            .executeUpdate()
        == 1;
  }

  void remove(ToolKey key) {
    entities
        .createNativeQuery("delete from tool_key where kid = ?")
        .setParameter(1, key.kid())
        .executeUpdate();
  }
}
