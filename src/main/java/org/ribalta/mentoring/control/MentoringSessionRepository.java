package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.mentoring.MeetingStatus;
import org.ribalta.mentoring.entity.MentoringSession;
import org.ribalta.platform.persistence.TenantRepository;

/** Meetings. */
@ApplicationScoped
public class MentoringSessionRepository extends TenantRepository<MentoringSession> {
  private static final String OF_PAIRING =
      "select s from MentoringSession s where s.tenantId = :tenant and s.pairingId = :pairing";

  /** Made by the container. */
  public MentoringSessionRepository() {
    super(MentoringSession.class);
  }

  /** The pair that a meeting belongs to. */
  Optional<UUID> pairingOf(UUID id) {
    return query(
            "select s.pairingId from MentoringSession s"
                + " where s.tenantId = :tenant and s.id = :id",
            UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<MentoringSession> ofPairing(UUID pairing) {
    return query(OF_PAIRING + " order by s.startsAt, s.id")
        .setParameter("pairing", pairing)
        .getResultList();
  }

  /**
   * A pair's meetings, held until the transaction ends: of two people who settle meetings at once
   * one goes first, and the other counts what the first one did.
   */
  List<MentoringSession> holdOfPairing(UUID pairing) {
    return query(OF_PAIRING + " order by s.id")
        .setParameter("pairing", pairing)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<MentoringSession> plannedBetween(Instant from, Instant to) {
    return query(
            "select s from MentoringSession s where s.tenantId = :tenant and s.status = :planned"
                + " and s.startsAt >= :from and s.startsAt < :to order by s.startsAt")
        .setParameter("planned", MeetingStatus.PLANNED)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  List<MentoringSession> ofPairings(Collection<UUID> pairings) {
    return query(
            "select s from MentoringSession s where s.tenantId = :tenant"
                + " and s.pairingId in :pairings")
        .setParameter("pairings", pairings)
        .getResultList();
  }

  int countHeld(Collection<UUID> pairings) {
    return query(
            "select count(s) from MentoringSession s where s.tenantId = :tenant"
                + " and s.status = :held and s.pairingId in :pairings",
            Long.class)
        .setParameter("held", MeetingStatus.HELD)
        .setParameter("pairings", pairings)
        .getSingleResult()
        .intValue();
  }
}
