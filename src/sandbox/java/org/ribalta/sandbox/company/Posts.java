package org.ribalta.sandbox.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ribalta.sandbox.company.Plan.Division;
import org.ribalta.sandbox.company.Plan.Known;

/** Draws the organisation chart: one chief executive, a director a division, a head a unit. */
final class Posts {
  static final int CHIEF = 7;
  static final int DIRECTOR = 6;
  static final int HEAD = 5;
  static final int LEAD = 4;

  /** How a unit grows: two leads in thirteen people, more beginners than experts. */
  private static final int[] GROWTH = {4, 2, 3, 1, 2, 3, 1, 2, 4, 2, 3, 1, 2};

  private final Plan plan;
  private final List<Post> posts = new ArrayList<>();

  private Posts(Plan plan) {
    this.plan = plan;
  }

  /** All posts, the highest first, so that a manager's post precedes its reports'. */
  static List<Post> of(Plan plan, int people) {
    Posts chart = new Posts(plan);
    chart.addManagement();
    chart.addKnown();
    chart.addStaff(people - chart.posts.size());
    chart.posts.sort(Comparator.comparingInt(Post::level).reversed());
    return List.copyOf(chart.posts);
  }

  private void addManagement() {
    add(CHIEF, plan.headOffice().division(), plan.boardroom());
    for (Division division : plan.divisions()) {
      add(DIRECTOR, division.name(), plan.boardroom());
      division.units().forEach(unit -> add(HEAD, division.name(), unit));
    }
  }

  /** Known directors and heads already have their post. */
  private void addKnown() {
    for (Known known : plan.known()) {
      if (known.level() < HEAD) {
        plan.divisions().stream()
            .flatMap(d -> d.units().stream().map(u -> new Post(known.level(), d.name(), u, known)))
            .filter(post -> post.unit().name().equals(known.unit()))
            .forEach(posts::add);
      }
    }
  }

  /** Shares by weight, rounded so that the sum is exact. */
  private void addStaff(int staff) {
    int weights =
        plan.divisions().stream().flatMap(d -> d.units().stream()).mapToInt(Unit::weight).sum();
    int weight = 0;
    int placed = 0;
    for (Division division : plan.divisions()) {
      for (Unit unit : division.units()) {
        weight += unit.weight();
        int share = staff * weight / weights - placed;
        placed += share;
        for (int i = 0; i < share; i++) {
          posts.add(new Post(GROWTH[i % GROWTH.length], division.name(), unit, null));
        }
      }
    }
  }

  private void add(int level, String division, Unit unit) {
    posts.add(new Post(level, division, unit, knownFor(level, division, unit)));
  }

  private Known knownFor(int level, String division, Unit unit) {
    return plan.known().stream()
        .filter(known -> known.level() == level && known.unit().equals(unit.name()))
        .filter(known -> Objects.requireNonNullElse(known.division(), division).equals(division))
        .findFirst()
        .orElse(null);
  }
}
