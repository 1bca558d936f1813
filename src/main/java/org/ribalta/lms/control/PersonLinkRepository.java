package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.platform.persistence.TenantRepository;

/** Who the platforms' users are. */
@ApplicationScoped
public class PersonLinkRepository extends TenantRepository<PersonLink> {
  /** Made by the container. */
  public PersonLinkRepository() {
    super(PersonLink.class);
  }

  Optional<PersonLink> ofSubject(String issuer, String subject) {
    return query(
            "select l from PersonLink l where l.tenantId = :tenant"
                + " and l.issuer = :issuer and l.subject = :subject")
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  Optional<PersonLink> ofPerson(UUID platform, UUID person) {
    return query(
            "select l from PersonLink l where l.tenantId = :tenant"
                + " and l.platformId = :platform and l.personId = :person order by l.linkedAt desc")
        .setParameter("platform", platform)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
