package org.ribalta.sandbox.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.lti.Registration;

/** Who is in which course: everybody, or for the foundation's some juniors and some leaders. */
@Singleton
public class Enrolled {
  private static final int EACH = 30;

  private final Company company;
  private final Registration registration;

  @Inject
  public Enrolled(Company company, Registration registration) {
    this.company = company;
    this.registration = registration;
  }

  /** The people of a course, those of a demonstration first. */
  public List<Employee> in(Course course) {
    if (!course.deployment().equals(registration.rosterDeploymentId())) {
      return company.people();
    }
    Stream<Employee> others =
        Stream.concat(some(person -> person.level() <= 2), some(person -> person.level() >= 5));
    return Stream.concat(company.known().stream(), others).toList();
  }

  private Stream<Employee> some(Predicate<Employee> level) {
    return company.people().stream()
        .filter(person -> person.part().isEmpty() && level.test(person))
        .limit(EACH);
  }

  public boolean has(Course course, Employee person) {
    return in(course).contains(person);
  }
}
