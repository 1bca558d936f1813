package org.ribalta.access.boundary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.platform.problem.Checks;

/**
 * A grant as it is asked for.
 *
 * @param scope the whole tenant if absent
 */
record NewGrant(@Nullable UUID person, @Nullable Role role, GrantView.@Nullable Scope scope) {
  /** A grant that can be made. */
  record Checked(UUID person, Role role, GrantScope scope) {}

  /**
   * Checks it against the directory.
   *
   * @throws org.ribalta.platform.problem.Refused {@code invalid}, with every error
   */
  Checked checked(People people) {
    Optional<PersonView> known = Optional.ofNullable(person).flatMap(people::find);
    new Checks()
        .that(
            known.filter(PersonView::active).isPresent(),
            "/person",
            "unknown",
            "Write the id of an active person; people?q= finds them.")
        .that(role != null, "/role", "required", "Write a role, e.g. \"PROGRAMME_MANAGER\".")
        .that(
            scope == null || scope.isComplete(),
            "/scope/id",
            "scope",
            "Write the id of the activity or edition, or leave it out for the whole tenant.")
        .that(
            role != Role.ADMINISTRATOR || scope == null || scope.isTenant(),
            "/scope",
            "scope",
            "Administrators are administrators of the whole tenant.")
        .done();
    return new Checked(
        requireNonNull(person),
        requireNonNull(role),
        scope == null ? GrantScope.tenant() : scope.toScope());
  }
}
