package org.ribalta.access.boundary;

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
    GrantScope.Kind kind = scope == null ? GrantScope.Kind.TENANT : scope.kind();
    boolean wholeTenant = kind == GrantScope.Kind.TENANT;
    new Checks()
        .that(
            known.filter(PersonView::active).isPresent(),
            "/person",
            "unknown",
            "Write the id of an active person; people?q= finds them.")
        .that(role != null, "/role", "required", "Write a role, e.g. \"PROGRAMME_MANAGER\".")
        .that(kind != null, "/scope/kind", "required", "Write TENANT, ACTIVITY or EDITION.")
        .that(
            wholeTenant == (scope == null || scope.id() == null),
            "/scope/id",
            "scope",
            "Write the id of the activity or edition, or leave it out for the whole tenant.")
        .that(
            role != Role.ADMINISTRATOR || wholeTenant,
            "/scope",
            "scope",
            "Administrators are administrators of the whole tenant.")
        .done();
    return new Checked(
        person, role, wholeTenant ? GrantScope.tenant() : new GrantScope(kind, scope.id()));
  }
}
