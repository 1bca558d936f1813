package org.ribalta.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribalta.course.CourseModule;
import org.ribalta.course.Courses;
import org.ribalta.course.ModuleProgress;
import org.ribalta.course.entity.ModuleContent;
import org.ribalta.course.entity.ModuleWork;
import org.ribalta.course.entity.OpeningPolicy;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.enrolment.Side;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;

/** Tells how far people are with their course. */
@ApplicationScoped
@Transactional
public class FindCourses implements Courses {
  private ModuleCatalogue catalogue;
  private ModuleWorkRepository works;
  private Editions editions;
  private Enrolments enrolments;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindCourses() {}

  @Inject
  FindCourses(
      ModuleCatalogue catalogue,
      ModuleWorkRepository works,
      Editions editions,
      Enrolments enrolments,
      Clock clock) {
    this.catalogue = catalogue;
    this.works = works;
    this.editions = editions;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  @Override
  public List<ModuleProgress> of(UUID edition, UUID person, Language language) {
    Optional<Side> side = enrolments.find(edition, person).map(EnrolmentView::side);
    return side.isEmpty()
        ? List.of()
        : ofSide(editions.find(edition).orElseThrow(), person, side.get(), language);
  }

  private List<ModuleProgress> ofSide(
      EditionView edition, UUID person, Side side, Language language) {
    Map<CourseModule, Instant> done =
        works.of(edition.id(), person).stream()
            .collect(Collectors.toMap(ModuleWork::module, ModuleWork::completedAt));
    return Arrays.stream(CourseModule.values())
        .filter(module -> module.isFor(side))
        .map(module -> progress(module, edition, Optional.ofNullable(done.get(module)), language))
        .toList();
  }

  private ModuleProgress progress(
      CourseModule module, EditionView edition, Optional<Instant> completedAt, Language language) {
    ModuleContent content = catalogue.of(module);
    return new ModuleProgress(
        module.key(),
        content.title().in(language),
        content.minutes(),
        completedAt.isPresent() || OpeningPolicy.isOpen(module, edition, today()),
        OpeningPolicy.opensOn(module, edition).orElse(null),
        completedAt.orElse(null));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @Override
  public Set<CourseModule> completed(UUID edition, UUID person) {
    return works.of(edition, person).stream()
        .map(ModuleWork::module)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String title(CourseModule module, Language language) {
    return catalogue.of(module).title().in(language);
  }

  @Override
  public String lead(CourseModule module, Language language) {
    return catalogue.of(module).lead().in(language);
  }
}
