/**
 * The course of an edition: what people prepare, look back on half-way and close with.
 *
 * <p>A module is completed by doing what it asks, never by a click. What somebody writes is for
 * them alone; others may know that a module is completed, and when. {@link
 * org.ribalta.course.Courses} answers that, and {@link org.ribalta.course.ModuleCompleted} says
 * when it happens.
 */
@NullMarked
package org.ribalta.course;

import org.jspecify.annotations.NullMarked;
