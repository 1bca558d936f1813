package org.ribalta.sandbox.lti;

import java.time.Instant;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;

/**
 * Somebody opened an activity; the tool has yet to ask for their identity.
 *
 * @param target {@code iframe} or {@code window}, as LTI names them
 */
record Launch(
    String id, Employee person, Course course, String target, String language, Instant opened) {}
