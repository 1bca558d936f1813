package org.ribalta.programme.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.entity.Edition;
import org.ribalta.programme.entity.LabelsPolicy;

/** Calls the two roles of an edition otherwise, whatever its state: it is a matter of words. */
@ApplicationScoped
public class NameRoles {
  private EditionRepository editions;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected NameRoles() {}

  @Inject
  NameRoles(EditionRepository editions, Audit audit) {
    this.editions = editions;
    this.audit = audit;
  }

  /**
   * What is sent.
   *
   * @param mentor null or blank, like the other: the usual names
   * @param version the one that the sender saw
   */
  public record Wish(@Nullable String mentor, @Nullable String mentee, @Nullable Long version) {}

  /**
   * Stores the names.
   *
   * @throws Refused {@code invalid}; {@code edition-changed} when somebody else was faster
   */
  @Transactional
  public void name(UUID id, Wish wish) {
    LabelsPolicy.Sent sent = new LabelsPolicy.Sent(wish.mentor(), wish.mentee());
    Checks checks = new Checks();
    checks.that(wish.version() != null, "/version", "required", "Send the version that you read.");
    new LabelsPolicy("", checks).check(sent);
    checks.done();
    Edition edition = editions.find(id).orElseThrow(() -> Refused.notFound("edition"));
    edition.nameRoles(sent.labels(), requireNonNull(wish.version()));
    audit.record("edition.roles-named", "edition", id, Map.of());
  }
}
