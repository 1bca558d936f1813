package org.ribalta.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.platform.tenant.control.TenantLocale;

/** Finds out who can be written to. */
@ApplicationScoped
public class Addressees {
  private People people;
  private TenantLocale tenants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Addressees() {}

  @Inject
  Addressees(People people, TenantLocale tenants) {
    this.people = people;
    this.tenants = tenants;
  }

  Optional<Addressee> find(UUID person) {
    return people.find(person).flatMap(found -> Addressee.of(found, tenants.current()));
  }
}
