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
import org.ribalta.platform.crypto.SecretBox;

/** Our signing keys as they are stored: sealed, and of the server rather than of a tenant. */
@ApplicationScoped
public class ToolKeyRepository {
  private static final String PURPOSE = "tool-key";

  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @Inject private SecretBox box;

  /** The keys, newest first. */
  @SuppressWarnings("unchecked")
  List<ToolKey> all() {
    List<String> sealed =
        entities
            .createNativeQuery("select sealed_key from tool_key order by generation desc")
            .getResultList();
    return sealed.stream().map(text -> ToolKey.ofPrivateJwk(box.open(PURPOSE, text))).toList();
  }

  /** The keys without what is secret, newest first. */
  @SuppressWarnings("unchecked")
  List<ToolKeys.Listed> listed() {
    List<Object[]> rows =
        entities
            .createNativeQuery("select kid, created_at from tool_key order by generation desc")
            .getResultList();
    return rows.stream().map(row -> new ToolKeys.Listed((String) row[0], instant(row[1]))).toList();
  }

  /** What the drivers make of a {@code timestamp with time zone}. */
  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }

  /** Stores the key of a generation, unless another node was first. */
  void addUnlessThere(int generation, ToolKey key, Instant createdAt) {
    entities
        .createNativeQuery(
            "insert into tool_key (kid, generation, sealed_key, created_at) values (?, ?, ?, ?)"
                + " on conflict do nothing")
        .setParameter(1, key.kid())
        .setParameter(2, generation)
        .setParameter(3, box.seal(PURPOSE, key.toPrivateJwk()))
        .setParameter(4, Timestamp.from(createdAt))
        .executeUpdate();
  }
}
