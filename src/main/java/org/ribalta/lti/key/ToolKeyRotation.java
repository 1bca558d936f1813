package org.ribalta.lti.key;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When each of our keys is published, signs and goes. Platforms may keep our keyset (RFC 7517) for
 * as long as {@link #OVERLAP}: a key is published so long before it signs, and stays so long after
 * the next one has begun to.
 *
 * @param keys at least one; in any order
 */
public record ToolKeyRotation(List<Dated> keys) {

  /** For how long a key is published before it signs, and after. */
  public static final Duration OVERLAP = Duration.ofDays(1);

  /** For how long a key signs before another should take its place. */
  public static final Duration LIFE = Duration.ofDays(180);

  public ToolKeyRotation {
    keys = keys.stream().sorted(Comparator.comparing(Dated::signsFrom).reversed()).toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("A tool has at least one key");
    }
  }

  /**
   * A key and its time.
   *
   * @param signsFrom until another one does
   */
  public record Dated(ToolKey key, Instant createdAt, Instant signsFrom) {}

  /** What is published now: the key that signs first, and no key whose time is over. */
  public ToolKeyset keyset(Instant now) {
    Dated signing = signing(now);
    List<ToolKey> published = new ArrayList<>(List.of(signing.key()));
    for (Dated each : keys) {
      if (!each.equals(signing) && !isOver(each, now)) {
        published.add(each.key());
      }
    }
    return new ToolKeyset(published);
  }

  /** The key that signs: the newest whose time has come, else the one whose time comes first. */
  public Dated signing(Instant now) {
    return keys.stream()
        .filter(each -> !each.signsFrom().isAfter(now))
        .findFirst()
        .orElse(keys.get(keys.size() - 1));
  }

  /** The key that will sign next; empty if none is published yet. */
  public Optional<Dated> waiting(Instant now) {
    return Optional.of(keys.get(0)).filter(newest -> !newest.equals(signing(now)));
  }

  /** Until when a key is published; empty if no other one is there to take its place. */
  public Optional<Instant> publishedUntil(Dated key) {
    int place = keys.indexOf(key);
    return place == 0
        ? Optional.empty()
        : Optional.of(keys.get(place - 1).signsFrom().plus(OVERLAP));
  }

  /** Whether the newest key has signed long enough. */
  public boolean isDue(Instant now) {
    return !keys.get(0).signsFrom().plus(LIFE).isAfter(now);
  }

  /** Keys that nobody needs any more. */
  public List<Dated> over(Instant now) {
    return keys.stream().filter(each -> isOver(each, now)).toList();
  }

  private boolean isOver(Dated key, Instant now) {
    return publishedUntil(key).filter(end -> !end.isAfter(now)).isPresent();
  }
}
