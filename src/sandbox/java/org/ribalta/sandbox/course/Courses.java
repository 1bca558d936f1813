package org.ribalta.sandbox.course;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.company.Part;
import org.ribalta.sandbox.store.MemoryFile;

/** The courses that everybody at the company is enrolled in. */
@Singleton
public class Courses {
  private static final int HIGHEST_OF_THE_FILE = 100;

  private final List<Course> all = Json.resource("courses.json", new TypeReference<>() {});
  private final MemoryFile memory;

  @Inject
  public Courses(MemoryFile memory) {
    this.memory = memory;
  }

  public List<Course> all() {
    return all;
  }

  public Optional<Course> find(String id) {
    return all.stream().filter(course -> course.id().equals(id)).findFirst();
  }

  /** The course that holds the activity with this resource link id. */
  public Optional<Course> withActivity(String resourceLink) {
    return all.stream()
        .filter(course -> course.activity().id().equals(resourceLink))
        .findFirst()
        .or(() -> withAdded(resourceLink));
  }

  private Optional<Course> withAdded(String resourceLink) {
    return memory.read().added().stream()
        .filter(added -> added.activity().id().equals(resourceLink))
        .findFirst()
        .flatMap(added -> find(added.course()).map(course -> course.at(added.activity())));
  }

  /** The activities that teachers added to a course, the oldest first. */
  public List<Course.Activity> added(Course course) {
    return memory.read().added().stream()
        .filter(added -> added.course().equals(course.id()))
        .map(Added::activity)
        .toList();
  }

  /** A resource link id that no activity has. */
  public String nextActivity() {
    return String.valueOf(HIGHEST_OF_THE_FILE + memory.read().added().size() + 1);
  }

  /** Whether this person gives marks instead of getting them. */
  public static boolean teaches(Employee person) {
    return person.is(Part.PROGRAMME_MANAGER) || person.is(Part.ADMINISTRATOR);
  }
}
