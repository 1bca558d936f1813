package org.ribalta.pairing.entity;

import java.util.Set;
import java.util.UUID;
import org.ribalta.directory.ChainLabel;

/**
 * Candidates for tests. A mentor of level 1 and a mentee of level 5 made here are always allowed:
 * different lines, one language, one half-day.
 */
final class CandidateFixture {

  private final Side side;
  private final UUID id;
  private Integer seniority;
  private ChainLabel chain;
  private UUID unit;
  private Set<String> offers = Set.of();
  private Set<String> wants = Set.of();
  private Set<String> interests = Set.of();
  private Set<String> languages = Set.of("it");
  private Set<String> availability = Set.of("MON_AM");

  private CandidateFixture(Side side, int number, int seniority) {
    this.side = side;
    this.id = new UUID(side.ordinal(), number);
    this.seniority = seniority;
    int leaf = 10_000 * side.ordinal() + 2 * number;
    this.chain = new ChainLabel(leaf, leaf + 1, 1);
  }

  static CandidateFixture mentor(int number) {
    return new CandidateFixture(Side.MENTOR, number, 1);
  }

  static CandidateFixture mentee(int number) {
    return new CandidateFixture(Side.MENTEE, number, 5);
  }

  CandidateFixture level(Integer level) {
    seniority = level;
    return this;
  }

  CandidateFixture chain(int in, int out, int depth) {
    chain = new ChainLabel(in, out, depth);
    return this;
  }

  CandidateFixture unit(Integer number) {
    unit = number == null ? null : new UUID(9, number);
    return this;
  }

  CandidateFixture offers(String... topics) {
    offers = Set.of(topics);
    return this;
  }

  CandidateFixture wants(String... topics) {
    wants = Set.of(topics);
    return this;
  }

  CandidateFixture interests(String... words) {
    interests = Set.of(words);
    return this;
  }

  CandidateFixture languages(String... tags) {
    languages = Set.of(tags);
    return this;
  }

  CandidateFixture free(String... halfDays) {
    availability = Set.of(halfDays);
    return this;
  }

  Candidate candidate() {
    return new Candidate(
        id,
        new UUID(7, id.getLeastSignificantBits()),
        side,
        seniority,
        chain,
        unit,
        offers,
        wants,
        interests,
        languages,
        availability);
  }
}
