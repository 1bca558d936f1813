package org.ribalta.course;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ribalta.shared.Language;

/** Questions about the courses of the current tenant's editions. */
public interface Courses {
  /** The modules that a person has in an edition, in order; none for who takes no part in it. */
  List<ModuleProgress> of(UUID edition, UUID person, Language language);

  /** The modules whose activity a person has done. */
  Set<CourseModule> completed(UUID edition, UUID person);

  /** What a module is called. */
  String title(CourseModule module, Language language);

  /** What a module is about, in a sentence or two. */
  String lead(CourseModule module, Language language);
}
