package org.ribalta.sandbox.lti;

import java.time.Instant;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.deeplink.Asked;
import org.ribalta.sandbox.gradebook.LineItem;

/**
 * Somebody opened an activity; the tool has yet to ask for their identity.
 *
 * @param target {@code iframe} or {@code window}, as LTI names them
 * @param asked what the tool is asked to add to the course; null for an activity's launch
 * @param reviewed whose score is to be looked at; null for any other launch
 */
record Launch(
    String id,
    Employee person,
    Course course,
    String target,
    String language,
    Asked asked,
    Reviewed reviewed,
    Instant opened) {

  /** Whose score in which column. */
  record Reviewed(LineItem item, Employee person) {}
}
