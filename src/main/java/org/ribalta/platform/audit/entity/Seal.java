package org.ribalta.platform.audit.entity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.json.Json;

/**
 * The entries of a minute, sealed onto what was sealed before.
 *
 * @param number counts a tenant's seals from 1
 * @param minute the minute that ended; those without entries have no seal
 * @param root of the tree of entries (RFC 6962 §2.1), hexadecimal
 * @param previous the hash of the seal before; zeros for the first
 * @param hash of all the above
 */
public record Seal(
    long number, Instant minute, int entries, String root, String previous, String hash) {
  /** What the first seal is sealed onto. */
  public static final String NOTHING = "0".repeat(64);

  private static final String FORM = "1";

  /** Seals leaves onto what was sealed before. */
  public static Seal onto(
      String previous, long number, UUID tenant, Instant minute, List<byte[]> leaves) {
    String root = MerkleTree.root(leaves);
    String hash = hash(tenant, number, minute, leaves.size(), root, previous);
    return new Seal(number, minute, leaves.size(), root, previous, hash);
  }

  /** Whether the hash is that of what the seal says. */
  public boolean holds(UUID tenant) {
    return hash.equals(hash(tenant, number, minute, entries, root, previous));
  }

  private static String hash(
      UUID tenant, long number, Instant minute, int entries, String root, String previous) {
    List<Object> said = List.of(FORM, tenant, number, minute, entries, root, previous);
    return MerkleTree.seal(Json.write(said).getBytes(StandardCharsets.UTF_8));
  }
}
