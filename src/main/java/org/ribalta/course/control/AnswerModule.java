package org.ribalta.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.course.CourseModule;
import org.ribalta.course.ModuleCompleted;
import org.ribalta.course.entity.AnswersPolicy;
import org.ribalta.course.entity.CourseProblem;
import org.ribalta.course.entity.ModuleWork;
import org.ribalta.course.entity.OpeningPolicy;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;

/** Somebody does what a module asks, or thinks again. */
@ApplicationScoped
public class AnswerModule {
  private ModuleCatalogue catalogue;
  private ModuleWorkRepository works;
  private Editions editions;
  private Enrolments enrolments;
  private Event<ModuleCompleted> completed;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AnswerModule() {}

  @Inject
  AnswerModule(
      ModuleCatalogue catalogue,
      ModuleWorkRepository works,
      Editions editions,
      Enrolments enrolments,
      Event<ModuleCompleted> completed,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.catalogue = catalogue;
    this.works = works;
    this.editions = editions;
    this.enrolments = enrolments;
    this.completed = completed;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps the answers; the first ones complete the module.
   *
   * @param activity the activity that the person came in by
   * @param key the module's
   * @throws Refused {@code not-found} for who has no such module in their course there; {@code
   *     module-not-open}; {@code invalid} if a question is left out
   */
  @Transactional
  public void answer(
      UUID activity, UUID person, String key, @Nullable Map<String, @Nullable String> sent) {
    CourseModule module = CourseModule.of(key).orElseThrow(ReadModule::notFound);
    EditionView edition = editions.ofActivity(activity).orElseThrow(ReadModule::notFound);
    if (enrolments.find(edition.id(), person).filter(it -> module.isFor(it.side())).isEmpty()) {
      throw ReadModule.notFound();
    }
    Optional<ModuleWork> work = works.find(edition.id(), person, module);
    if (work.isEmpty() && !OpeningPolicy.isOpen(module, edition, today())) {
      throw CourseProblem.MODULE_NOT_OPEN.refused();
    }
    Map<String, String> answers = AnswersPolicy.checked(catalogue.of(module).questions(), sent);
    work.ifPresent(known -> known.answer(answers));
    if (work.isEmpty()) {
      complete(edition.id(), person, module, answers);
    }
  }

  private void complete(
      UUID edition, UUID person, CourseModule module, Map<String, String> answers) {
    Instant now = clock.instant();
    works.add(new ModuleWork(ids.next(), edition, person, module, answers, now));
    works.flushOr(
        () -> new Refused(CommonProblem.CONFLICT, "These answers arrived twice: look again."));
    audit.record("module.completed", "edition", edition, Map.of("module", module.key()));
    completed.fire(new ModuleCompleted(Tenancy.current(), edition, person, module, now));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
