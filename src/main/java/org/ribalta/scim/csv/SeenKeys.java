package org.ribalta.scim.csv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalInt;

/**
 * The keys of a file's rows, to find one that comes twice. Keeps 64 bits of a digest and the row,
 * 24 bytes a key or less, since a million texts would fill the memory; two different keys of a
 * million meet with a chance of one in 37 million.
 */
final class SeenKeys {
  private static final int FIRST_SIZE = 1 << 12;

  private final MessageDigest sha;
  private long[] digests = new long[FIRST_SIZE];
  private int[] rows = new int[FIRST_SIZE];
  private int size;

  SeenKeys() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Notes a key; returns the row that had it before, if one did. */
  OptionalInt add(String key, long row) {
    if (size * 2 >= rows.length) {
      grow();
    }
    long digest = ByteBuffer.wrap(sha.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    int place = place(digest);
    if (rows[place] != 0) {
      return OptionalInt.of(rows[place]);
    }
    digests[place] = digest;
    rows[place] = (int) row;
    size++;
    return OptionalInt.empty();
  }

  private int place(long digest) {
    int place = (int) digest & (rows.length - 1);
    while (rows[place] != 0 && digests[place] != digest) {
      place = (place + 1) & (rows.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] oldDigests = digests;
    int[] oldRows = rows;
    digests = new long[oldRows.length * 2];
    rows = new int[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        int place = place(oldDigests[i]);
        digests[place] = oldDigests[i];
        rows[place] = oldRows[i];
      }
    }
  }
}
