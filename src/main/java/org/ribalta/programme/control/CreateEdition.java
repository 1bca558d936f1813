package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.entity.Edition;
import org.ribalta.programme.entity.EditionPlan;
import org.ribalta.programme.entity.LabelsPolicy;
import org.ribalta.programme.entity.PeriodPolicy;
import org.ribalta.programme.entity.ProgrammeProblem;

/** Opens an edition from a template in an LMS activity. */
@ApplicationScoped
public class CreateEdition {
  private static final int LONGEST_TITLE = 120;

  private EditionRepository editions;
  private TemplateCatalogue templates;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CreateEdition() {}

  @Inject
  CreateEdition(
      EditionRepository editions, TemplateCatalogue templates, Audit audit, Ids ids, Clock clock) {
    this.editions = editions;
    this.templates = templates;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is asked for; any member may be null, the labels on purpose. */
  public record Wish(
      String template,
      String title,
      LocalDate startsOn,
      LocalDate endsOn,
      LabelsPolicy.@Nullable Sent labels) {}

  /**
   * Stores the edition, open for enrolment.
   *
   * @return its key
   * @throws org.ribalta.platform.problem.Refused {@code invalid}; {@code edition-exists} while the
   *     activity has one that is not closed
   */
  @Transactional
  public UUID create(UUID activity, Wish wish) {
    EditionPlan plan = checked(wish);
    Edition edition = new Edition(ids.next(), activity, plan, clock.instant());
    editions.add(edition);
    editions.flushOr(ProgrammeProblem.EDITION_EXISTS::refused);
    audit.record("edition.created", "edition", edition.id(), Map.of("template", wish.template()));
    return edition.id();
  }

  private EditionPlan checked(Wish wish) {
    LabelsPolicy.Sent labels = wish.labels() == null ? LabelsPolicy.Sent.NOTHING : wish.labels();
    Checks checks =
        new Checks()
            .that(
                templates.find(wish.template()).isPresent(),
                "/template",
                "unknown",
                "Choose one of the templates.")
            .text(wish.title(), "/title", LONGEST_TITLE);
    PeriodPolicy.check(checks, wish.startsOn(), wish.endsOn());
    new LabelsPolicy("/labels", checks).check(labels);
    checks.done();
    return new EditionPlan(
        templates.find(wish.template()).orElseThrow(),
        wish.title().strip(),
        wish.startsOn(),
        wish.endsOn(),
        labels.labels());
  }
}
