package org.ribalta.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.pairing.entity.Pairing;
import org.ribalta.platform.persistence.TenantRepository;

/** Published pairs. */
@ApplicationScoped
public class PairingRepository extends TenantRepository<Pairing> {
  private static final String OF_EDITION =
      "select p from Pairing p where p.tenantId = :tenant and p.editionId = :edition";

  /** Made by the container. */
  public PairingRepository() {
    super(Pairing.class);
  }

  List<Pairing> ofEdition(UUID edition) {
    return query(OF_EDITION + " order by p.id").setParameter("edition", edition).getResultList();
  }

  /** The pair, held until the transaction ends. */
  Optional<Pairing> hold(UUID id) {
    return query("select p from Pairing p where p.tenantId = :tenant and p.id = :id")
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Pairing> ofPerson(UUID edition, UUID person) {
    return query(OF_EDITION + " and (p.mentorPersonId = :person or p.menteePersonId = :person)")
        .setParameter("edition", edition)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  int countOf(UUID edition) {
    return query(
            "select count(p) from Pairing p"
                + " where p.tenantId = :tenant and p.editionId = :edition",
            Long.class)
        .setParameter("edition", edition)
        .getSingleResult()
        .intValue();
  }
}
