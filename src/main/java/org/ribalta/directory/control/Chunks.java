package org.ribalta.directory.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts long lists of keys: a statement takes only so many parameters. */
final class Chunks {
  private static final int SIZE = 1_000;

  private Chunks() {}

  /** Cuts {@code items} into lists of at most 1,000. */
  static <T> List<List<T>> of(Collection<T> items) {
    List<T> all = new ArrayList<>(items);
    return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
        .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())))
        .toList();
  }
}
