package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ribalta.mentoring.entity.Signature;
import org.ribalta.platform.persistence.TenantRepository;

/** Signatures below agreements. */
@ApplicationScoped
public class SignatureRepository extends TenantRepository<Signature> {
  /** Made by the container. */
  public SignatureRepository() {
    super(Signature.class);
  }

  List<Signature> ofPairing(UUID pairing) {
    return query("select s from Signature s where s.tenantId = :tenant and s.pairingId = :pairing")
        .setParameter("pairing", pairing)
        .getResultList();
  }
}
