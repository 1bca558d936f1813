package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ribalta.access.Role;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.Holder;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;

/** Tells whose grants an e-mail address stands for in the current tenant. */
@ApplicationScoped
public class AdministratorHolder {
  private People people;
  private FindGrants findGrants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AdministratorHolder() {}

  @Inject
  AdministratorHolder(People people, FindGrants findGrants) {
    this.people = people;
    this.findGrants = findGrants;
  }

  /** The person with this address if the directory knows one, else the address itself. */
  Holder of(Holder.Email email) {
    return people
        .findByEmail(email.key())
        .<Holder>map(person -> new Holder.Person(person.id()))
        .orElse(email);
  }

  /**
   * Whoever of the two may administer the tenant; nobody where the directory knows the person and
   * their account is switched off.
   */
  Optional<Holder> administrator(Holder.Email email) {
    Optional<PersonView> person = people.findByEmail(email.key());
    if (person.filter(known -> !known.active()).isPresent()) {
      return Optional.empty();
    }
    return person
        .<Optional<Holder>>map(known -> firstOf(new Holder.Person(known.id()), email))
        .orElseGet(() -> firstOf(email));
  }

  /** The first of these that may administer the tenant. */
  Optional<Holder> firstOf(Holder... holders) {
    return Stream.of(holders).filter(this::administers).findFirst();
  }

  private boolean administers(Holder holder) {
    return findGrants.lasting(holder, Set.of(GrantScope.tenant())).contains(Role.ADMINISTRATOR);
  }
}
