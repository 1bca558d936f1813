package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Who the platforms' users are. */
@ApplicationScoped
public class PersonLinkRepository extends TenantRepository<PersonLink> {
  private static final String ADD_ONCE =
      "insert into lti_person_link"
          + " (id, tenant_id, platform_id, issuer, subject, how, linked_at, version)"
          + " values (?, ?, ?, ?, ?, 'NOBODY', ?, 1) on conflict do nothing";

  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected PersonLinkRepository() {
    super(PersonLink.class);
  }

  @Inject
  PersonLinkRepository(Ids ids) {
    super(PersonLink.class);
    this.ids = ids;
  }

  /**
   * The link of a user, made if there is none, and locked until the transaction ends: two messages
   * about one user wait for each other here.
   */
  PersonLink hold(LtiPlatform platform, String subject, Instant now) {
    entities()
        .createNativeQuery(ADD_ONCE)
        .setParameter(1, ids.next())
        .setParameter(2, Tenancy.current())
        .setParameter(3, platform.id())
        .setParameter(4, platform.issuer())
        .setParameter(5, subject)
        .setParameter(6, Timestamp.from(now))
        .executeUpdate();
    return of(platform.issuer(), subject)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  Optional<PersonLink> ofSubject(String issuer, String subject) {
    return of(issuer, subject).getResultStream().findFirst();
  }

  private TypedQuery<PersonLink> of(String issuer, String subject) {
    return query(
            "select l from PersonLink l where l.tenantId = :tenant"
                + " and l.issuer = :issuer and l.subject = :subject")
        .setParameter("issuer", issuer)
        .setParameter("subject", subject);
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
