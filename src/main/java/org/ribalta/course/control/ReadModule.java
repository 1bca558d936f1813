package org.ribalta.course.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ribalta.course.CourseModule;
import org.ribalta.course.Courses;
import org.ribalta.course.ModuleProgress;
import org.ribalta.course.entity.ModuleContent;
import org.ribalta.course.entity.ModuleWork;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;

/** Reads a module of one's own course, with what one answered. */
@ApplicationScoped
public class ReadModule {
  private ModuleCatalogue catalogue;
  private ModuleWorkRepository works;
  private Courses courses;
  private Editions editions;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadModule() {}

  @Inject
  ReadModule(
      ModuleCatalogue catalogue, ModuleWorkRepository works, Courses courses, Editions editions) {
    this.catalogue = catalogue;
    this.works = works;
    this.courses = courses;
    this.editions = editions;
  }

  /**
   * Reads it.
   *
   * @param activity the activity that the person came in by
   * @param key the module's
   * @throws Refused {@code not-found} for who has no such module in their course there
   */
  @Transactional
  public ModuleView read(UUID activity, UUID person, String key, Language language) {
    CourseModule module = CourseModule.of(key).orElseThrow(ReadModule::notFound);
    EditionView edition = editions.ofActivity(activity).orElseThrow(ReadModule::notFound);
    ModuleProgress progress =
        courses.of(edition.id(), person, language).stream()
            .filter(each -> each.module().equals(key))
            .findFirst()
            .orElseThrow(ReadModule::notFound);
    ModuleContent content = catalogue.of(module);
    return ModuleView.of(
        progress,
        content,
        works.find(edition.id(), person, module).map(ModuleWork::answers).orElse(null),
        language);
  }

  static Refused notFound() {
    return Refused.notFound("module");
  }
}
