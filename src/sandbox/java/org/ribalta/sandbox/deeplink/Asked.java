package org.ribalta.sandbox.deeplink;

import java.time.Instant;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;

/**
 * A teacher was sent to the tool to choose what to add to a course.
 *
 * @param id part of the return address, which is good for one answer
 * @param data what the answer has to bring back, character by character
 */
public record Asked(String id, String data, Employee person, Course course, Instant at) {}
