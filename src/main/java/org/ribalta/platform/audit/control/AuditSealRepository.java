package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ribalta.platform.audit.entity.AuditSeal;
import org.ribalta.platform.audit.entity.Seal;
import org.ribalta.platform.persistence.TenantRepository;

/** Seals. */
@ApplicationScoped
public class AuditSealRepository extends TenantRepository<AuditSeal> {
  /** Made by the container. */
  public AuditSealRepository() {
    super(AuditSeal.class);
  }

  Optional<Seal> last() {
    return newest(1).stream().findFirst();
  }

  List<Seal> newest(int most) {
    return query("select s from AuditSeal s where s.tenantId = :tenant order by s.number desc")
        .setMaxResults(most)
        .getResultStream()
        .map(AuditSeal::seal)
        .toList();
  }

  List<Seal> fromTheFirst() {
    return query("select s from AuditSeal s where s.tenantId = :tenant order by s.number")
        .getResultStream()
        .map(AuditSeal::seal)
        .toList();
  }
}
