package org.ribalta.sandbox.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ribalta.sandbox.Settings;

/** Everybody who works at Officine Meridiana. Immutable; the same for the same size. */
@Singleton
public class Company {
  private final String name;
  private final Map<String, Employee> people = new LinkedHashMap<>();

  @Inject
  public Company(Settings settings) {
    Plan plan = Plan.read();
    this.name = plan.name();
    Hiring.fill(plan, Posts.of(plan, settings.people()))
        .forEach(employee -> people.put(employee.id(), employee));
  }

  public String name() {
    return name;
  }

  /** Managers come before those who report to them. */
  public List<Employee> people() {
    return List.copyOf(people.values());
  }

  public Optional<Employee> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The people a demonstration signs in as, in the order of their parts. */
  public List<Employee> known() {
    return people.values().stream()
        .filter(employee -> employee.part().isPresent())
        .sorted((a, b) -> a.part().orElseThrow().compareTo(b.part().orElseThrow()))
        .toList();
  }

  /** People whose name, title or unit contains every word of the question. */
  public List<Employee> search(String question) {
    String[] words = question.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return people.values().stream().filter(employee -> matches(employee, words)).toList();
  }

  private static boolean matches(Employee employee, String... words) {
    String text =
        String.join(" ", employee.name(), employee.title(), employee.post().unit().name())
            .toLowerCase(Locale.ROOT);
    return List.of(words).stream().allMatch(text::contains);
  }
}
