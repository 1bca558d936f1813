package org.ribalta.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.directory.SeniorityLevels;
import org.ribalta.platform.problem.Checks;

/**
 * Asks for the level of people whose level the directory does not know: without one nobody can be
 * paired, since pairs are made of different levels.
 */
@ApplicationScoped
public class DeclareLevel {
  private static final String CHOOSE = "Choose the level of your job.";

  private People people;
  private SeniorityLevels levels;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DeclareLevel() {}

  @Inject
  DeclareLevel(People people, SeniorityLevels levels) {
    this.people = people;
    this.levels = levels;
  }

  /**
   * Checks what somebody says of their level.
   *
   * @param level null where nothing was said
   * @param checks where to note what is wrong
   * @return takes the level down, once everything else was found to be right
   */
  Runnable checked(UUID person, @Nullable Integer level, Checks checks) {
    if (people.find(person).filter(DeclareLevel::known).isPresent()) {
      return () -> {};
    }
    if (level == null || !levels.has(level)) {
      checks.that(false, "/level", level == null ? "required" : "unknown", CHOOSE);
      return () -> {};
    }
    return () -> levels.declare(person, level);
  }

  private static boolean known(PersonView person) {
    return person.rank() != null && !person.rankDeclared();
  }
}
