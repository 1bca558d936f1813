package org.ribalta.sandbox.web;

import java.util.Arrays;
import java.util.List;
import org.ribalta.sandbox.course.Course;

/** The second row of links, on every page of a course. */
final class CourseMenu {
  /** Pages of a course; the activity's own page is none of them. */
  enum Tab {
    COURSE(""),
    GRADES("/grades"),
    ROSTER("/people"),
    NONE(null);

    private final String path;

    Tab(String path) {
      this.path = path;
    }
  }

  private CourseMenu() {}

  static Html of(Visit visit, Course course, Tab current) {
    List<Html> links =
        Arrays.stream(Tab.values())
            .filter(tab -> tab != Tab.NONE)
            .map(tab -> link(visit, course, tab, tab == current))
            .toList();
    return Html.of(
        "<nav class=\"menu\" aria-label=\"{}\">{}</nav>", visit.say("menu.label"), links);
  }

  private static Html link(Visit visit, Course course, Tab tab, boolean current) {
    return Html.of(
        "<a href=\"/sandbox/courses/{}{}\"{}>{}</a>",
        course.id(),
        tab.path,
        current ? Html.of(" aria-current=\"page\"") : Html.none(),
        visit.say("menu." + tab.name()));
  }
}
