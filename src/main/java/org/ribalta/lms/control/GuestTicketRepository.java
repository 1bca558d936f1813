package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.GuestTicket;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.link.OneTimeLinkRepository;

/** Tries to come in by people whom nobody knows. */
@ApplicationScoped
public class GuestTicketRepository extends OneTimeLinkRepository<GuestTicket> {
  /** Made by the container. */
  public GuestTicketRepository() {
    super(GuestTicket.class);
  }

  /** The ticket of this token, held until the transaction ends. */
  Optional<GuestTicket> hold(String token) {
    return query("select g from GuestTicket g where g.tenantId = :tenant and g.tokenHash = :hash")
        .setParameter("hash", Digest.sha256(token))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** How many codes were asked for on behalf of a user, or went to a person, since then. */
  long askedSince(UUID user, UUID person, Instant since) {
    return query(
            "select count(g) from GuestTicket g where g.tenantId = :tenant and g.askedAt > :since"
                + " and (g.linkId = :user or g.personId = :person)",
            Long.class)
        .setParameter("since", since)
        .setParameter("user", user)
        .setParameter("person", person)
        .getSingleResult();
  }
}
