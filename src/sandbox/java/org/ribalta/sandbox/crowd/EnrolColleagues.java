package org.ribalta.sandbox.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Enrolled;

/** Eight juniors and eight seniors open the activity and enrol. */
@Singleton
public class EnrolColleagues {
  private static final int EACH = 8;

  private final Enrolled enrolled;
  private final FrontDoor door;

  @Inject
  EnrolColleagues(Enrolled enrolled, FrontDoor door) {
    this.enrolled = enrolled;
    this.door = door;
  }

  /** How it went. */
  public sealed interface Result {
    /** {@code enrolled} are new; the others were there already. */
    record Enrolled(int enrolled) implements Result {}

    /** Nobody has made an edition for this activity yet. */
    record NoEdition() implements Result {}

    record Failed(String reason) implements Result {}
  }

  public Result enrol(Course course) {
    try {
      return enrolAll(course);
    } catch (CrowdRefused e) {
      return new Result.Failed(e.getMessage());
    } catch (IOException e) {
      return new Result.Failed(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result.Failed("interrupted");
    }
  }

  private Result enrolAll(Course course) throws CrowdRefused, IOException, InterruptedException {
    int enrolled = 0;
    for (boolean junior : new boolean[] {true, false}) {
      List<Employee> people = junior ? spread(course, 1, 2) : spread(course, 5, 6);
      for (Employee person : people) {
        Colleague colleague = door.enter(person, course);
        String edition = colleague.edition();
        if (edition == null) {
          return new Result.NoEdition();
        }
        JsonNode form = Wishes.of(person, junior, colleague.topics());
        enrolled += colleague.enrol(edition, form) ? 1 : 0;
      }
    }
    return new Result.Enrolled(enrolled);
  }

  /** Italian speakers of these levels from all over the company, none of the known people. */
  private List<Employee> spread(Course course, int lowest, int highest) {
    List<Employee> all =
        enrolled.in(course).stream()
            .filter(person -> person.level() >= lowest && person.level() <= highest)
            .filter(person -> person.part().isEmpty() && person.languages().contains("it"))
            .toList();
    return IntStream.range(0, EACH).mapToObj(i -> all.get(i * all.size() / EACH)).toList();
  }
}
