package org.ribalta.sandbox.company;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ribalta.sandbox.company.Plan.Known;
import org.ribalta.sandbox.company.Plan.Names;

/** Fills every post with somebody, the same somebody at every start. */
final class Hiring {
  /** Moodle's first two users are the guest and the first administrator. */
  private static final int FIRST_ID = 3;

  private static final LocalDate LAST_HIRE = LocalDate.of(2026, 6, 1);

  private final Plan plan;
  private final Random random = new Random(1926);
  private final Set<String> userNames = new HashSet<>();
  private final List<Employee> hired = new ArrayList<>();

  private Hiring(Plan plan) {
    this.plan = plan;
    plan.known().forEach(known -> userNames.add(userName(known.given(), known.family())));
  }

  static List<Employee> fill(Plan plan, List<Post> posts) {
    Hiring hiring = new Hiring(plan);
    posts.forEach(hiring::hire);
    return List.copyOf(hiring.hired);
  }

  private void hire(Post post) {
    hired.add(post.known() == null ? anybody(post) : known(post, post.known()));
  }

  private Employee known(Post post, Known who) {
    return new Employee(
        nextId(),
        who.given(),
        who.family(),
        userName(who.given(), who.family()),
        who.title(),
        post,
        managerOf(post),
        plan.site(who.site()),
        who.languages(),
        hireDate(post.level()),
        Optional.of(who.part()));
  }

  private Employee anybody(Post post) {
    Site site = siteFor(post.unit());
    Names names = plan.names().get(pick(site.names()));
    String given;
    String family;
    do {
      given = pick(names.given());
      family = pick(names.family());
    } while (!userNames.add(userName(given, family)));
    return new Employee(
        nextId(),
        given,
        family,
        userName(given, family),
        title(post),
        post,
        managerOf(post),
        site,
        languages(site, post.level()),
        hireDate(post.level()),
        Optional.empty());
  }

  private String nextId() {
    return String.valueOf(hired.size() + FIRST_ID);
  }

  private String title(Post post) {
    return switch (post.level()) {
      case Posts.CHIEF -> plan.headOffice().title();
      case Posts.HEAD -> "Responsabile " + post.unit().name();
      default -> plan.division(post.division()).orElseThrow().titles().get(post.level());
    };
  }

  /** Half of a unit works at its first site. */
  private Site siteFor(Unit unit) {
    return plan.site(random.nextBoolean() ? unit.sites().get(0) : pick(unit.sites()));
  }

  /** English comes with responsibility in Italy; some abroad speak Italian. */
  private List<String> languages(Site site, int level) {
    String first = site.language();
    List<String> spoken = new ArrayList<>(List.of(first));
    if (!first.equals("en") && (level >= Posts.LEAD || random.nextInt(100) < 60)) {
      spoken.add("en");
    }
    if (!first.equals("it") && random.nextInt(100) < 30) {
      spoken.add("it");
    }
    return List.copyOf(spoken);
  }

  /** Higher levels have usually been here longer, but some were hired last year. */
  private LocalDate hireDate(int level) {
    int most =
        switch (level) {
          case 1 -> 700;
          case 2 -> 2_200;
          case 3 -> 4_500;
          default -> 8_000;
        };
    return LAST_HIRE.minusDays(random.nextInt(most));
  }

  /** The nearest post above: a lead of the unit in turn, else its head, its director, the chief. */
  private Optional<String> managerOf(Post post) {
    if (post.level() == Posts.CHIEF) {
      return Optional.empty();
    }
    List<Employee> above = post.level() < Posts.LEAD ? inUnit(post, Posts.LEAD) : List.of();
    if (above.isEmpty()) {
      above = post.level() < Posts.HEAD ? inUnit(post, Posts.HEAD) : directors(post);
    }
    return Optional.of(above.get(hired.size() % above.size()).id());
  }

  private List<Employee> inUnit(Post post, int level) {
    return hired.stream()
        .filter(boss -> boss.level() == level && boss.post().unit().equals(post.unit()))
        .toList();
  }

  private List<Employee> directors(Post post) {
    if (post.level() == Posts.DIRECTOR) {
      return hired.subList(0, 1);
    }
    return hired.stream()
        .filter(boss -> boss.level() == Posts.DIRECTOR)
        .filter(boss -> boss.post().division().equals(post.division()))
        .toList();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String userName(String given, String family) {
    String plain = Normalizer.normalize(given + "." + family, Normalizer.Form.NFD);
    return plain.replaceAll("[^A-Za-z.]", "").toLowerCase(Locale.ROOT) + "@" + plan.domain();
  }
}
