package org.ribalta.sandbox.course;

/** An activity that a teacher added to a course by deep linking. */
public record Added(String course, Course.Activity activity) {}
