package org.ribalta.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may ask for an {@link Operation}.
 *
 * @param operator whether the holder of the setup token may
 * @param roles any of these is enough for a signed-in person
 */
public record Callers(boolean operator, Set<Role> roles) {
  /** Keeps a copy. */
  public Callers {
    roles = Set.copyOf(roles);
  }

  /** Signed-in people with one of these roles. */
  static Callers anyOf(Role... roles) {
    return new Callers(false, Set.of(roles));
  }

  /** Whoever holds the setup token. */
  static Callers theOperator() {
    return new Callers(true, Set.of());
  }

  /** These, and signed-in people with one of the roles. */
  Callers or(Role... more) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(roles);
    all.addAll(List.of(more));
    return new Callers(operator, all);
  }

  /** Whether somebody with these roles is among them. */
  public boolean include(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }
}
