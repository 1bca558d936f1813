package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.lms.entity.PersonLink.Why;
import org.ribalta.lms.entity.SaidName;
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

  /** Finds the link of an issuer's user, and locks it until the transaction ends. */
  Optional<PersonLink> hold(String issuer, UUID id) {
    return query(
            "select l from PersonLink l where l.tenantId = :tenant"
                + " and l.issuer = :issuer and l.id = :id")
        .setParameter("issuer", issuer)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether one of the issuer's users is this person. */
  boolean isLinked(String issuer, UUID person) {
    return query(
                "select count(l) from PersonLink l where l.tenantId = :tenant"
                    + " and l.issuer = :issuer and l.personId = :person",
                Long.class)
            .setParameter("issuer", issuer)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  /** Whether the person was made from what some platform said. */
  boolean isMade(UUID person) {
    return query(
                "select count(l) from PersonLink l where l.tenantId = :tenant"
                    + " and l.personId = :person"
                    + " and l.how = org.ribalta.lms.entity.PersonLink.How.MADE",
                Long.class)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  /**
   * Which users of an issuer.
   *
   * @param linked whether those who are somebody, or those who are nobody
   * @param text what their name holds, or their key is; empty for all
   * @param people whose names hold it
   * @param after the last of the page before
   */
  record Wish(String issuer, boolean linked, String text, Set<UUID> people, Optional<UUID> after) {}

  /** Users of an issuer, the newest first. */
  List<PersonLink> newest(Wish wish, int most) {
    TypedQuery<PersonLink> found =
        query(
                "select l from PersonLink l where l.tenantId = :tenant and l.issuer = :issuer"
                    + (wish.linked() ? " and l.personId is not null" : " and l.personId is null")
                    + (wish.text().isEmpty() ? "" : " and " + condition(wish))
                    + (wish.after().isPresent() ? " and l.id < :after" : "")
                    + " order by l.id desc")
            .setParameter("issuer", wish.issuer())
            .setMaxResults(most);
    if (!wish.text().isEmpty()) {
      found.setParameter("subject", wish.text());
      bindNames(found, wish);
    }
    wish.after().ifPresent(after -> found.setParameter("after", after));
    return found.getResultList();
  }

  private static String condition(Wish wish) {
    String names = wish.linked() ? "l.personId in :people" : "l.saidNameKey like :name escape '!'";
    return "(l.subject = :subject" + (hasNames(wish) ? " or " + names : "") + ")";
  }

  private static void bindNames(TypedQuery<PersonLink> found, Wish wish) {
    if (wish.linked() && hasNames(wish)) {
      found.setParameter("people", wish.people());
    } else if (!wish.linked()) {
      String key = SaidName.key(wish.text()).replaceAll("([!%_])", "!$1");
      found.setParameter("name", "%" + key + "%");
    }
  }

  /** An empty list is no SQL. */
  private static boolean hasNames(Wish wish) {
    return !wish.linked() || !wish.people().isEmpty();
  }

  /**
   * A group of an issuer's users.
   *
   * @param why null where they are somebody
   */
  record Group(How how, @Nullable Why why, long users) {}

  /** The users of an issuer in groups. */
  List<Group> groups(String issuer) {
    return query(
            "select l.how, l.why, count(l) from PersonLink l where l.tenantId = :tenant"
                + " and l.issuer = :issuer group by l.how, l.why",
            Object[].class)
        .setParameter("issuer", issuer)
        .getResultStream()
        .map(row -> new Group((How) row[0], (Why) row[1], ((Number) row[2]).longValue()))
        .toList();
  }

  /**
   * What a platform's issuer calls a person. Several registrations share an issuer, and whoever
   * came by one of them first is the same user of the others; of several users, the platform's own
   * come first.
   */
  Optional<PersonLink> ofPerson(UUID platform, UUID person) {
    return query(
            "select l from PersonLink l, LtiPlatform p where l.tenantId = :tenant"
                + " and p.tenantId = l.tenantId and p.id = :platform and l.issuer = p.issuer"
                + " and l.personId = :person"
                + " order by case when l.platformId = p.id then 0 else 1 end, l.linkedAt desc")
        .setParameter("platform", platform)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
