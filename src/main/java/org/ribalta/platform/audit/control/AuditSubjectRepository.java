package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.entity.AuditSubject;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Keys that stand for people in the audit: random, so that nothing of the person is in them. */
@ApplicationScoped
public class AuditSubjectRepository extends TenantRepository<AuditSubject> {
  private static final int KEY_BYTES = 12;

  @Inject private Ids ids;

  /** Made by the container. */
  @SuppressWarnings("NullAway.Init")
  public AuditSubjectRepository() {
    super(AuditSubject.class);
  }

  /** The key of a person; made if there is none. Two who need the same at once agree on one. */
  public String keyOf(UUID person) {
    return known(person).orElseGet(() -> made(person));
  }

  /** The key of a person, if they have one. */
  Optional<String> known(UUID person) {
    return query(
            "select s.key from AuditSubject s where s.tenantId = :tenant and s.personId = :person",
            String.class)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  private String made(UUID person) {
    entities()
        .createNativeQuery(
            "insert into audit_subject (id, tenant_id, person_id, subject_key, version)"
                + " values (?, ?, ?, ?, 0) on conflict do nothing")
        .setParameter(1, ids.next())
        .setParameter(2, Tenancy.current())
        .setParameter(3, person)
        .setParameter(4, RandomText.base64Url(KEY_BYTES))
        .executeUpdate();
    return known(person).orElseThrow();
  }

  /** Whom keys stand for; those erased are left out. */
  Map<String, UUID> people(Collection<String> keys) {
    return keys.isEmpty()
        ? Map.of()
        : query("select s from AuditSubject s where s.tenantId = :tenant and s.key in :keys")
            .setParameter("keys", keys)
            .getResultStream()
            .collect(Collectors.toMap(AuditSubject::key, AuditSubject::person));
  }

  /** Erases whom a key stands for. */
  void forget(UUID person) {
    entities()
        .createQuery(
            "delete from AuditSubject s where s.tenantId = :tenant and s.personId = :person")
        .setParameter("tenant", Tenancy.current())
        .setParameter("person", person)
        .executeUpdate();
  }
}
