package org.ribalta.pairing.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up people of any number, the same for the same seed. */
final class RandomCompany {

  private static final List<String> TOPICS =
      List.of("ai", "video", "sheets", "security", "social", "budget", "law", "sales", "talks");
  private static final List<String> INTERESTS =
      List.of("vela", "jazz", "orto", "cucina", "calcio", "cinema", "montagna", "scacchi");
  private static final List<String> WEEK =
      List.of(
          "MON_AM", "MON_PM", "TUE_AM", "TUE_PM", "WED_AM", "WED_PM", "THU_AM", "THU_PM", "FRI_AM",
          "FRI_PM");

  private final Random random;

  private RandomCompany(long seed) {
    this.random = new Random(seed);
  }

  static List<Candidate> of(int mentors, int mentees, long seed) {
    RandomCompany company = new RandomCompany(seed);
    List<Candidate> people = new ArrayList<>();
    for (int number = 0; number < mentors; number++) {
      people.add(company.person(CandidateFixture.mentor(number), 1));
    }
    for (int number = 0; number < mentees; number++) {
      people.add(company.person(CandidateFixture.mentee(number), 3));
    }
    return people;
  }

  private Candidate person(CandidateFixture fixture, int lowestLevel) {
    int place = random.nextInt(1_000);
    return fixture
        .level(lowestLevel + random.nextInt(4))
        .chain(place - random.nextInt(20), place + 1 + random.nextInt(20), random.nextInt(7))
        .unit(random.nextInt(40))
        .offers(some(TOPICS, 4))
        .wants(some(TOPICS, 4))
        .interests(some(INTERESTS, 4))
        .languages(random.nextInt(5) == 0 ? new String[] {"en"} : new String[] {"it", "en"})
        .free(some(WEEK, 5))
        .candidate();
  }

  private String[] some(List<String> all, int most) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return Stream.of(shuffled.toArray(String[]::new))
        .limit(1 + random.nextInt(most))
        .toArray(String[]::new);
  }
}
