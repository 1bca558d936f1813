package org.ribalta.sandbox.course;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.company.Part;

/** The courses that everybody at the company is enrolled in. */
@Singleton
public class Courses {
  private final List<Course> all = Json.resource("courses.json", new TypeReference<>() {});

  public List<Course> all() {
    return all;
  }

  public Optional<Course> find(String id) {
    return all.stream().filter(course -> course.id().equals(id)).findFirst();
  }

  /** The course that holds the activity with this resource link id. */
  public Optional<Course> withActivity(String resourceLink) {
    return all.stream().filter(c -> c.activity().id().equals(resourceLink)).findFirst();
  }

  /** Whether this person gives marks instead of getting them. */
  public static boolean teaches(Employee person) {
    return person.is(Part.PROGRAMME_MANAGER) || person.is(Part.ADMINISTRATOR);
  }
}
