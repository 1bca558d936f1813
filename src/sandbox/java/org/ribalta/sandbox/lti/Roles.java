package org.ribalta.sandbox.lti;

import java.util.List;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.company.Part;
import org.ribalta.sandbox.course.Courses;

/** LIS roles (LTI 1.3 Core appendix A.2), in the combinations that Moodle sends. */
final class Roles {
  private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final String INSTRUCTOR = VOCABULARY + "membership#Instructor";
  private static final String LEARNER = VOCABULARY + "membership#Learner";

  private Roles() {}

  /** The same as a roster calls it, without what holds outside the course. */
  static String inRoster(Employee person, boolean shortName) {
    String role = Courses.teaches(person) ? INSTRUCTOR : LEARNER;
    return shortName ? role.substring(role.indexOf('#') + 1) : role;
  }

  /** A site administrator is an instructor of every course as well. */
  static List<String> of(Employee person) {
    if (person.is(Part.ADMINISTRATOR)) {
      return List.of(
          INSTRUCTOR,
          VOCABULARY + "system/person#Administrator",
          VOCABULARY + "institution/person#Administrator");
    }
    return List.of(person.is(Part.PROGRAMME_MANAGER) ? INSTRUCTOR : LEARNER);
  }
}
