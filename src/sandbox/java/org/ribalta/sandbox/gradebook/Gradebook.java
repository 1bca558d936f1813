package org.ribalta.sandbox.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.store.MemoryFile;

/** Columns and scores of every course; survives a restart. */
@Singleton
public class Gradebook {
  private final Courses courses;
  private final MemoryFile memory;

  @Inject
  public Gradebook(Courses courses, MemoryFile memory) {
    this.courses = courses;
    this.memory = memory;
  }

  /** The activity's own column first, then those the tool added. */
  public List<LineItem> columns(Course course) {
    return Stream.concat(
            Stream.of(own(course)),
            memory.read().lineItems().stream().filter(item -> item.course().equals(course.id())))
        .toList();
  }

  public Optional<LineItem> column(String course, String id) {
    return courses.find(course).stream()
        .flatMap(found -> columns(found).stream())
        .filter(item -> item.id().equals(id))
        .findFirst();
  }

  public List<Score> scores(LineItem item) {
    return memory.read().scores().stream()
        .filter(score -> score.lineItem().equals(item.id()))
        .toList();
  }

  public Optional<Score> score(LineItem item, String user) {
    return scores(item).stream().filter(score -> score.user().equals(user)).findFirst();
  }

  /** Adds a column; its id goes on from the highest there is. */
  public synchronized LineItem add(LineItem draft) {
    LineItem item = numbered(draft);
    memory.update(now -> now.withLineItems(plus(now.lineItems(), item)));
    return item;
  }

  /**
   * Keeps the score unless an equal or newer one is there. Moodle compares whole seconds, so two
   * scores within one second collide.
   *
   * @return false when the score was refused as old
   */
  public synchronized boolean record(Score score) {
    List<Score> others = new ArrayList<>(memory.read().scores());
    boolean newer =
        others.stream()
            .filter(old -> old.isFor(score.lineItem(), score.user()))
            .allMatch(old -> second(old) < second(score));
    if (newer) {
      others.removeIf(old -> old.isFor(score.lineItem(), score.user()));
      memory.update(now -> now.withScores(plus(others, score)));
    }
    return newer;
  }

  /** A teacher's own mark takes the place of the tool's. */
  public synchronized void change(LineItem item, String user, double points) {
    List<Score> others = new ArrayList<>(memory.read().scores());
    Score old = score(item, user).orElseThrow();
    others.remove(old);
    memory.update(now -> now.withScores(plus(others, old.changed(points, item.maximum()))));
  }

  private LineItem numbered(LineItem draft) {
    int highest =
        courses.all().stream()
            .flatMap(course -> columns(course).stream())
            .mapToInt(item -> Integer.parseInt(item.id()))
            .max()
            .orElse(0);
    return new LineItem(
        String.valueOf(highest + 1),
        draft.course(),
        draft.label(),
        draft.maximum(),
        draft.resourceLink(),
        draft.resourceId(),
        draft.tag(),
        draft.review());
  }

  private static LineItem own(Course course) {
    Course.Activity activity = course.activity();
    return new LineItem(
        activity.lineItem(),
        course.id(),
        activity.title().it(),
        activity.maximum(),
        activity.id(),
        null,
        null,
        Review.USUAL);
  }

  private static long second(Score score) {
    return score.earnedAt().truncatedTo(ChronoUnit.SECONDS).getEpochSecond();
  }

  private static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
