package org.ribalta.platform.audit.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a tenant's seals from the first to the last and computes everything anew. Stops at
 * the first flaw: what comes after it proves nothing.
 */
public final class ChainCheck {
  /** How late a transaction may commit, and how far the clocks of two nodes may be apart. */
  private static final Duration TOLERANCE = Duration.ofMinutes(15);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final UUID tenant;
  private @Nullable Seal last;
  private long entries;
  private int seals;
  private @Nullable Flaw flaw;

  /**
   * What is wrong.
   *
   * @param minute the first minute that does not hold
   * @param reason in words
   */
  public record Flaw(Instant minute, String reason) {}

  /**
   * A leaf with the entry that is stored under its key, if there still is one.
   *
   * @param position the place that the leaf claims
   * @param bytes the entry's, or null
   * @param at when the entry says it was, or null
   */
  public record Leaf(int position, byte @Nullable [] bytes, @Nullable Instant at) {}

  /** Begins with nothing sealed. */
  public ChainCheck(UUID tenant) {
    this.tenant = tenant;
  }

  /** Checks the next seal; leaves in the order of their positions. */
  public void next(Seal seal, List<Leaf> leaves) {
    if (flaw == null) {
      reason(seal, leaves).ifPresent(reason -> flaw = new Flaw(seal.minute(), reason));
      last = seal;
      seals++;
      entries += leaves.size();
    }
  }

  /** Checks an entry that no seal covers: it must be newer than what is sealed. */
  public void unsealed(Instant at) {
    if (flaw == null && last != null && at.isBefore(last.minute().minus(TOLERANCE))) {
      flaw = new Flaw(last.minute(), "An entry of " + at + " was left out or put in afterwards.");
    }
    entries++;
  }

  private Optional<String> reason(Seal seal, List<Leaf> leaves) {
    long expected = last == null ? 1 : last.number() + 1;
    String previous = last == null ? Seal.NOTHING : last.hash();
    if (seal.number() != expected) {
      return Optional.of("Seal " + expected + " is missing.");
    }
    if (!seal.previous().equals(previous)) {
      return Optional.of("The seal does not stand on the one before.");
    }
    if (!seal.holds(tenant)) {
      return Optional.of("The seal was changed.");
    }
    if (last != null && !seal.minute().isAfter(last.minute())) {
      return Optional.of("The seal is not later than the one before.");
    }
    return entriesReason(seal, leaves);
  }

  private Optional<String> entriesReason(Seal seal, List<Leaf> leaves) {
    if (leaves.stream().anyMatch(leaf -> leaf.bytes() == null)) {
      return Optional.of("An entry is missing.");
    }
    if (leaves.size() != seal.entries()) {
      return Optional.of(
          "There are " + leaves.size() + " entries where " + seal.entries() + " were sealed.");
    }
    List<byte[]> bytes = leaves.stream().map(leaf -> leaf.bytes()).toList();
    if (!MerkleTree.root(bytes).equals(seal.root())) {
      return Optional.of("An entry was changed, replaced or put in another place.");
    }
    return leaves.stream().allMatch(leaf -> isOfItsTime(leaf.at(), seal))
        ? Optional.empty()
        : Optional.of("An entry was put in after its time.");
  }

  private boolean isOfItsTime(@Nullable Instant at, Seal seal) {
    return at != null
        && at.isBefore(seal.minute().plus(MINUTE).plus(TOLERANCE))
        && (last == null || !at.isBefore(last.minute().minus(TOLERANCE)));
  }

  /** The first flaw, if there is one. */
  public Optional<Flaw> flaw() {
    return Optional.ofNullable(flaw);
  }

  /** How many entries were looked at. */
  public long entries() {
    return entries;
  }

  /** How many seals were looked at. */
  public int seals() {
    return seals;
  }
}
