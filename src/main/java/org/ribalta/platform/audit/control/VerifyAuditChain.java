package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.audit.entity.AuditEntry;
import org.ribalta.platform.audit.entity.AuditLeaf;
import org.ribalta.platform.audit.entity.ChainCheck;
import org.ribalta.platform.audit.entity.Seal;
import org.ribalta.platform.tenant.Tenancy;

/** Computes the current tenant's seals anew from what is stored. */
@ApplicationScoped
public class VerifyAuditChain {
  private AuditEntryRepository entries;
  private AuditSealRepository seals;

  /**
   * What came of it.
   *
   * @param entries how many entries were looked at
   * @param seals how many seals were looked at
   * @param brokenAt the first minute that does not hold, or null
   * @param reason what is wrong with it, or null
   */
  public record Verification(
      boolean ok, long entries, int seals, @Nullable Instant brokenAt, @Nullable String reason) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected VerifyAuditChain() {}

  @Inject
  VerifyAuditChain(AuditEntryRepository entries, AuditSealRepository seals) {
    this.entries = entries;
    this.seals = seals;
  }

  /** Verifies everything up to now. */
  @Transactional
  public Verification verify() {
    ChainCheck check = new ChainCheck(Tenancy.current());
    for (Seal seal : seals.fromTheFirst()) {
      check.next(seal, leaves(seal));
    }
    entries.unsealed().forEach(check::unsealed);
    Optional<ChainCheck.Flaw> flaw = check.flaw();
    return new Verification(
        flaw.isEmpty(),
        check.entries(),
        check.seals(),
        flaw.map(ChainCheck.Flaw::minute).orElse(null),
        flaw.map(ChainCheck.Flaw::reason).orElse(null));
  }

  private List<ChainCheck.Leaf> leaves(Seal seal) {
    return entries.leaves(seal.number()).stream()
        .map(row -> leaf((AuditLeaf) row[0], (AuditEntry) row[1]))
        .toList();
  }

  private static ChainCheck.Leaf leaf(AuditLeaf leaf, @Nullable AuditEntry entry) {
    return entry == null
        ? new ChainCheck.Leaf(leaf.leaf(), null, null)
        : new ChainCheck.Leaf(leaf.leaf(), entry.leaf(), entry.at());
  }
}
