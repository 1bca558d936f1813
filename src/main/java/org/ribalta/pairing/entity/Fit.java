package org.ribalta.pairing.entity;

import java.util.List;
import java.util.Set;

/** How far two people meet one criterion. Scoring counts only; the names wait until asked for. */
sealed interface Fit {

  /** How much of the criterion they meet, at most {@link #enough}. */
  int reached();

  /** How much would be all one can ask; zero when nothing was asked for. */
  int enough();

  /** What they have in common, in order; empty where the criterion is a yes or no. */
  List<String> common();

  /** The share of a weight that was earned, rounded down. */
  default int points(int weight) {
    return enough() == 0 ? 0 : weight * reached() / enough();
  }

  /** Members in common, of so many that are enough. */
  record Overlap(Set<String> some, Set<String> others, int enough) implements Fit {

    @Override
    public int reached() {
      int shared = 0;
      for (String member : some) {
        shared += others.contains(member) ? 1 : 0;
      }
      return Math.min(shared, enough);
    }

    @Override
    public List<String> common() {
      return some.stream().filter(others::contains).sorted().toList();
    }
  }

  /** All or nothing. */
  record YesOrNo(boolean yes) implements Fit {

    @Override
    public int reached() {
      return yes ? 1 : 0;
    }

    @Override
    public int enough() {
      return 1;
    }

    @Override
    public List<String> common() {
      return List.of();
    }
  }
}
