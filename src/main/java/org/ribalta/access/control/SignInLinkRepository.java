package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.SignInLink;
import org.ribalta.platform.link.OneTimeLinkRepository;

/** Sign-in links. */
@ApplicationScoped
public class SignInLinkRepository extends OneTimeLinkRepository<SignInLink> {
  /** Made by the container. */
  public SignInLinkRepository() {
    super(SignInLink.class);
  }

  boolean madeSince(Holder.Email email, Instant since) {
    return query(
                "select count(l) from SignInLink l where l.tenantId = :tenant"
                    + " and l.emailKey = :email and l.createdAt > :since",
                Long.class)
            .setParameter("email", email.key())
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }
}
