package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ribalta.access.entity.Holder;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;

/**
 * Tells which administrator of the current tenant an account at the company's provider may stand
 * for. Stricter than a mailed link: the mail proves the mailbox, a provider only says so.
 */
@ApplicationScoped
public class AccountHolder {
  private People people;
  private AdministratorHolder administrators;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AccountHolder() {}

  @Inject
  AccountHolder(People people, AdministratorHolder administrators) {
    this.people = people;
    this.administrators = administrators;
  }

  /**
   * Whose an address is: of the one active person who has it, or of nobody in the directory. Shared
   * by several, or left behind by somebody who went, it stands for no one.
   */
  Optional<Holder> of(Holder.Email email) {
    List<PersonView> having = people.allByEmail(email.key());
    if (having.isEmpty()) {
      return administrators.firstOf(email);
    }
    List<PersonView> active = having.stream().filter(PersonView::active).toList();
    return active.size() == 1
        ? administrators.firstOf(new Holder.Person(active.get(0).id()), email)
        : Optional.empty();
  }

  /** Whoever an account was linked to, if they may still come in. */
  Optional<Holder> still(Holder linked) {
    if (linked instanceof Holder.Email email) {
      return of(email);
    }
    return linked
        .person()
        .flatMap(people::find)
        .filter(PersonView::active)
        .flatMap(known -> administrators.firstOf(linked));
  }
}
