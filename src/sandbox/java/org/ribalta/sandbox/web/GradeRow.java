package org.ribalta.sandbox.web;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.gradebook.LineItem;
import org.ribalta.sandbox.gradebook.Score;

/** One person's line in the gradebook; times are in the reader's zone. */
final class GradeRow {
  private static final String FINAL = "FullyGraded";

  private GradeRow() {}

  static Html of(Visit visit, LineItem item, Employee person, Score score) {
    return Html.of(
        """
        <tr data-user="{}"><th scope="row">{}</th><td>{}{}</td><td><time datetime="{}">{}</time></td><td>{}</td><td>{}{}</td></tr>
        """,
        person.id(),
        person.name(),
        points(visit, item, score),
        FINAL.equals(score.gradingProgress())
            ? Html.none()
            : Html.of(" <em>{}</em>", score.gradingProgress()),
        score.timestamp(),
        time(visit, score),
        score.comment(),
        link(visit, item, person, score),
        Courses.teaches(visit.person()) ? form(visit, item, person, score) : Html.none());
  }

  private static Html link(Visit visit, LineItem item, Employee person, Score score) {
    if (item.review() == null || !item.review().covers(score)) {
      return Html.none();
    }
    String label = item.review().label();
    return Html.of(
        "<a class=\"review\" href=\"/sandbox/courses/{}/grades/{}/{}\">{}</a> ",
        item.course(),
        item.id(),
        person.id(),
        label == null ? visit.say("grades.review") : label);
  }

  private static Html form(Visit visit, LineItem item, Employee person, Score score) {
    return Html.of(
        """
        <form class="mark" method="post" action="/sandbox/courses/{}/grades/{}/{}"><input name="points" type="number" step="any" min="0" value="{}" aria-label="{}"><button>{}</button></form>
        """,
        item.course(),
        item.id(),
        person.id(),
        score.scaledTo(item.maximum()),
        visit.say("grades.points.of", person.name()),
        visit.say("grades.change"));
  }

  static Html empty(Visit visit, Employee person) {
    return Html.of(
        "<tr data-user=\"{}\"><th scope=\"row\">{}</th><td>{}</td><td></td><td></td><td></td></tr>",
        person.id(),
        person.name(),
        visit.say("grades.none"));
  }

  private static String points(Visit visit, LineItem item, Score score) {
    Double scaled = score.scaledTo(item.maximum());
    if (scaled == null) {
      return visit.say("grades.none");
    }
    NumberFormat numbers = NumberFormat.getNumberInstance(visit.words().locale());
    numbers.setMaximumFractionDigits(2);
    return visit.say("grades.points", numbers.format(scaled), numbers.format(item.maximum()));
  }

  private static String time(Visit visit, Score score) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(visit.words().locale())
        .withZone(ZoneId.of(visit.person().site().timeZone()))
        .format(score.earnedAt());
  }
}
