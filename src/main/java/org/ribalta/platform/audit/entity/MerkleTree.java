package org.ribalta.platform.audit.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Merkle tree hashes (RFC 6962 §2.1, SHA-256). Leaves, nodes and seals begin with different bytes,
 * so that none can pass for another.
 */
public final class MerkleTree {
  private static final byte LEAF = 0x00;
  private static final byte NODE = 0x01;
  private static final byte SEAL = 0x02;

  private MerkleTree() {}

  /** The root over the leaves in their order, in lower-case hexadecimal. */
  public static String root(List<byte[]> leaves) {
    return HexFormat.of().formatHex(leaves.isEmpty() ? digest().digest() : tree(leaves));
  }

  /** The hash of a seal's bytes. */
  static String seal(byte[] bytes) {
    return HexFormat.of().formatHex(hash(SEAL, bytes));
  }

  private static byte[] tree(List<byte[]> leaves) {
    int size = leaves.size();
    if (size == 1) {
      return hash(LEAF, leaves.get(0));
    }
    int left = Integer.highestOneBit(size - 1);
    return hash(NODE, tree(leaves.subList(0, left)), tree(leaves.subList(left, size)));
  }

  private static byte[] hash(byte prefix, byte[]... parts) {
    MessageDigest digest = digest();
    digest.update(prefix);
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
