package org.ribalta.lms.entity;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a roster is.
 *
 * @param next the address of the page that comes next; null at the beginning and at the end
 * @param whole whether the last page was read
 */
public record RosterReached(@Nullable String next, boolean whole, RosterCounts counts) {
  /** Nothing is read yet. */
  public static final RosterReached NOTHING = new RosterReached(null, false, RosterCounts.NONE);

  /** The page that comes next; empty for the first. */
  public Optional<URI> page() {
    return Optional.ofNullable(next).map(URI::create);
  }

  /** After one more page. */
  public RosterReached after(RosterCounts page, Optional<URI> following) {
    return new RosterReached(
        following.map(URI::toString).orElse(null), following.isEmpty(), counts.plus(page));
  }
}
