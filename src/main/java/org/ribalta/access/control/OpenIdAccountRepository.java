package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.OpenIdAccount;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Whose accounts at the company's provider are. */
@ApplicationScoped
public class OpenIdAccountRepository extends TenantRepository<OpenIdAccount> {
  private static final String OF_ISSUER =
      "select a from OpenIdAccount a where a.tenantId = :tenant and a.issuer = :issuer";

  /** Made by the container. */
  public OpenIdAccountRepository() {
    super(OpenIdAccount.class);
  }

  Optional<OpenIdAccount> of(String issuer, String subject) {
    return query(OF_ISSUER + " and a.subject = :subject")
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** Whether an account is linked to somebody, by person or by address. */
  boolean isLinked(String issuer, Holder holder, Holder.Email email) {
    return query(OF_ISSUER + " and (a.emailKey = :email or a.personId = :person)")
        .setParameter("issuer", issuer)
        .setParameter("email", email.key())
        // No person has the tenant's key; null cannot be compared on every database.
        .setParameter("person", holder.person().orElseGet(Tenancy::current))
        .getResultStream()
        .findAny()
        .isPresent();
  }

  /** Forgets all links; returns how many there were. */
  int forgetAll() {
    return entities()
        .createQuery("delete from OpenIdAccount a where a.tenantId = :tenant")
        .setParameter("tenant", Tenancy.current())
        .executeUpdate();
  }
}
