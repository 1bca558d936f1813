package org.ribalta.platform.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A record of four minutes with three entries each, bent in one place each time. Mutation: without
 * one of the checks in {@code ChainCheck}, the test of its name finds nothing.
 */
class ChainCheckTest {
  private static final UUID TENANT = UUID.randomUUID();
  private static final Instant FIRST = Instant.parse("2026-11-22T10:00:00Z");

  private final List<Seal> seals = new ArrayList<>();
  private final List<List<ChainCheck.Leaf>> leaves = new ArrayList<>();

  @BeforeEach
  void sealFourMinutes() {
    for (int minute = 0; minute < 4; minute++) {
      add(FIRST.plus(minute, ChronoUnit.MINUTES), minute(minute));
    }
  }

  private static List<ChainCheck.Leaf> minute(int minute) {
    List<ChainCheck.Leaf> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Instant at = FIRST.plus(minute, ChronoUnit.MINUTES).plusSeconds(i);
      all.add(leaf(i, "entry " + minute + "." + i, at));
    }
    return all;
  }

  private static ChainCheck.Leaf leaf(int position, String text, Instant at) {
    return new ChainCheck.Leaf(position, text.getBytes(StandardCharsets.UTF_8), at);
  }

  private void add(Instant minute, List<ChainCheck.Leaf> added) {
    String previous = seals.isEmpty() ? Seal.NOTHING : seals.get(seals.size() - 1).hash();
    List<byte[]> bytes = added.stream().map(leaf -> leaf.bytes()).toList();
    seals.add(Seal.onto(previous, seals.size() + 1, TENANT, minute, bytes));
    leaves.add(new ArrayList<>(added));
  }

  private ChainCheck check() {
    ChainCheck check = new ChainCheck(TENANT);
    for (int i = 0; i < seals.size(); i++) {
      check.next(seals.get(i), leaves.get(i));
    }
    return check;
  }

  private void assertBrokenAt(int minute) {
    assertThat(check().flaw().map(ChainCheck.Flaw::minute))
        .contains(FIRST.plus(minute, ChronoUnit.MINUTES));
  }

  @Test
  void holdsAsItWasSealed() {
    ChainCheck check = check();

    assertThat(check.flaw()).isEmpty();
    assertThat(check.entries()).isEqualTo(12);
    assertThat(check.seals()).isEqualTo(4);
  }

  @Test
  void noticesChangedEntry() {
    leaves.get(1).set(2, leaf(2, "entry 1.2 as somebody wishes", FIRST.plusSeconds(62)));

    assertBrokenAt(1);
  }

  @Test
  void noticesDeletedEntry() {
    leaves.get(2).set(0, new ChainCheck.Leaf(0, null, null));

    assertBrokenAt(2);
  }

  @Test
  void noticesEntryDeletedWithItsLeaf() {
    leaves.get(2).remove(1);

    assertBrokenAt(2);
  }

  @Test
  void noticesEntryPutIntoSealedMinute() {
    leaves.get(0).add(leaf(3, "entry 0.3", FIRST.plusSeconds(30)));

    assertBrokenAt(0);
  }

  @Test
  void noticesEntriesInAnotherOrder() {
    Collections.swap(leaves.get(3), 0, 1);

    assertBrokenAt(3);
  }

  @Test
  void noticesChangedSeal() {
    Seal old = seals.get(1);
    seals.set(
        1,
        new Seal(
            old.number(), old.minute(), 3, MerkleTree.root(List.of()), old.previous(), old.hash()));

    assertBrokenAt(1);
  }

  @Test
  void noticesMinuteSealedAnewWithOtherEntries() {
    leaves.get(1).set(0, leaf(0, "entry 1.0 as somebody wishes", FIRST.plusSeconds(60)));
    Seal old = seals.get(1);
    List<byte[]> bytes = leaves.get(1).stream().map(leaf -> leaf.bytes()).toList();
    seals.set(1, Seal.onto(old.previous(), old.number(), TENANT, old.minute(), bytes));

    assertBrokenAt(2);
  }

  @Test
  void noticesMissingSeal() {
    seals.remove(1);
    leaves.remove(1);

    assertBrokenAt(2);
  }

  @Test
  void noticesSealOfAnotherTenant() {
    ChainCheck other = new ChainCheck(UUID.randomUUID());
    other.next(seals.get(0), leaves.get(0));

    assertThat(other.flaw()).isPresent();
  }

  @Test
  void noticesEntryThatPretendsToBeOld() {
    add(
        FIRST.plus(60, ChronoUnit.MINUTES),
        List.of(leaf(0, "now", FIRST.plus(60, ChronoUnit.MINUTES))));
    add(FIRST.plus(61, ChronoUnit.MINUTES), List.of(leaf(0, "backdated", FIRST.plusSeconds(5))));

    assertBrokenAt(61);
  }

  @Test
  void entryThatCommittedLateIsNoFlaw() {
    Instant late = FIRST.plus(3, ChronoUnit.MINUTES).minusSeconds(90);
    add(FIRST.plus(4, ChronoUnit.MINUTES), List.of(leaf(0, "late", late)));

    assertThat(check().flaw()).isEmpty();
  }

  @Test
  void noticesOldEntryThatNoSealCovers() {
    add(
        FIRST.plus(60, ChronoUnit.MINUTES),
        List.of(leaf(0, "now", FIRST.plus(60, ChronoUnit.MINUTES))));
    ChainCheck check = check();
    check.unsealed(FIRST.plusSeconds(5));

    assertThat(check.flaw()).isPresent();
  }

  @Test
  void recentEntryWaitsForItsSeal() {
    ChainCheck check = check();
    check.unsealed(FIRST.plus(4, ChronoUnit.MINUTES));

    assertThat(check.flaw()).isEmpty();
    assertThat(check.entries()).isEqualTo(13);
  }

  @Test
  void holdsWhateverWasWritten() {
    Random random = new Random(3);
    for (int minute = 4; minute < 200; minute++) {
      List<ChainCheck.Leaf> written = new ArrayList<>();
      Instant begin = FIRST.plus(minute, ChronoUnit.MINUTES);
      for (int i = 0; i <= random.nextInt(40); i++) {
        written.add(leaf(i, Long.toHexString(random.nextLong()), begin.plusSeconds(i)));
      }
      add(begin, written);
    }

    assertThat(check().flaw()).isEmpty();
  }
}
