package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribalta.access.Grants;
import org.ribalta.access.Reach;
import org.ribalta.access.Role;
import org.ribalta.course.CourseModule;
import org.ribalta.course.Courses;
import org.ribalta.lms.entity.Selection;
import org.ribalta.platform.problem.Refused;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;

/** Says what somebody may choose from. */
@ApplicationScoped
@Transactional
public class FindSelection {
  private SelectionRepository selections;
  private Editions editions;
  private Courses courses;
  private Grants grants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindSelection() {}

  @Inject
  FindSelection(SelectionRepository selections, Editions editions, Courses courses, Grants grants) {
    this.selections = selections;
    this.editions = editions;
    this.courses = courses;
    this.grants = grants;
  }

  /**
   * A selection, and what it chooses from.
   *
   * @param modules what each of the editions has in its course
   */
  public record Offer(
      Selected selection,
      List<EditionDescription> editions,
      List<ModuleTitle> modules,
      boolean mayBegin) {}

  /** A module and what it is called. */
  public record ModuleTitle(String module, String title) {}

  /** What the platform said that people are shown. */
  public record Selected(String course, boolean multiple) {}

  /**
   * What to choose from.
   *
   * @throws Refused {@code not-found} unless it is the caller's; {@code selection-answered}
   */
  public Offer offer(UUID id, SelectionCaller caller, Language language) {
    Selection selection = open(id, caller);
    List<EditionDescription> offered =
        offered(caller.person()).stream()
            .map(edition -> editions.describe(edition.id(), edition.activityId(), language))
            .toList();
    return new Offer(
        new Selected(selection.courseTitle().orElse(""), selection.settings().acceptMultiple()),
        offered,
        Arrays.stream(CourseModule.values())
            .map(module -> new ModuleTitle(module.key(), courses.title(module, language)))
            .toList(),
        editions.ofActivity(selection.activity()).isEmpty());
  }

  /** The caller's selection, unless it was answered. */
  Selection open(UUID id, SelectionCaller caller) {
    Selection selection =
        selections
            .find(id)
            .filter(found -> found.isOf(caller.person(), caller.activity()))
            .orElseThrow(() -> Refused.notFound("selection"));
    if (selection.isAnswered()) {
      throw new Refused(
          LmsProblem.SELECTION_ANSWERED, "Begin again from the course to add something else.");
    }
    return selection;
  }

  /** Everything that somebody may link: the editions that they manage, each with its modules. */
  List<Linkable> linkable(UUID person) {
    return offered(person).stream().flatMap(FindSelection::linkable).toList();
  }

  private static Stream<Linkable> linkable(EditionView edition) {
    return Stream.concat(
        Stream.of(new Linkable(edition, Optional.empty())),
        Arrays.stream(CourseModule.values())
            .map(module -> new Linkable(edition, Optional.of(module))));
  }

  /** The editions that somebody manages, those that are over excepted. */
  private List<EditionView> offered(UUID person) {
    Reach reach = grants.reach(person, Role.PROGRAMME_MANAGER);
    return editions.open().stream()
        .filter(edition -> reach.includes(edition.activityId(), edition.id()))
        .toList();
  }
}
