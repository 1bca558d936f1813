package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.entity.AuditEntry;
import org.ribalta.platform.audit.entity.AuditSeal;
import org.ribalta.platform.audit.entity.Seal;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Seals the entries of the minutes that ended. Which entries those are, the database says and not
 * the clock: all that are committed and under no seal. A transaction that commits late thus comes
 * under the next seal, and nothing can join one that exists.
 */
@ApplicationScoped
public class SealAudit {
  private static final int MOST_ENTRIES = 10_000;

  private AuditEntryRepository entries;
  private AuditSealRepository seals;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SealAudit() {}

  @Inject
  SealAudit(AuditEntryRepository entries, AuditSealRepository seals, Ids ids, Clock clock) {
    this.entries = entries;
    this.seals = seals;
    this.ids = ids;
    this.clock = clock;
  }

  /** Tenants that have something to seal. */
  @Transactional
  public List<UUID> tenants() {
    return entries.tenantsToSeal();
  }

  /** Seals what the current tenant did up to the last full minute. */
  @Transactional
  public Optional<Seal> seal() {
    return seal(clock.instant());
  }

  /** Seals what the current tenant did before the minute of {@code now}. */
  @Transactional
  public Optional<Seal> seal(Instant now) {
    Instant end = now.truncatedTo(ChronoUnit.MINUTES);
    Instant minute = end.minus(1, ChronoUnit.MINUTES);
    Optional<Seal> last = seals.last();
    List<AuditEntry> found = entries.pending(end, MOST_ENTRIES);
    if (found.isEmpty() || last.filter(seal -> !minute.isAfter(seal.minute())).isPresent()) {
      return Optional.empty();
    }
    Seal seal =
        Seal.onto(
            last.map(Seal::hash).orElse(Seal.NOTHING),
            last.map(Seal::number).orElse(0L) + 1,
            Tenancy.current(),
            minute,
            found.stream().map(AuditEntry::leaf).toList());
    seals.add(new AuditSeal(ids.next(), seal));
    // First of all: where another node has sealed meanwhile, this ends here.
    seals.flush();
    entries.seal(found, seal.number());
    return Optional.of(seal);
  }
}
