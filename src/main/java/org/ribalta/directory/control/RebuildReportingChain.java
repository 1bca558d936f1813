package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ribalta.directory.entity.ChainLabelling;
import org.ribalta.directory.entity.ManagerResolver;
import org.ribalta.directory.entity.ReportingChain;
import org.ribalta.directory.entity.ReportingNode;

/**
 * Brings the labels of the reporting chain up to date before they are read.
 *
 * <p>Provisioning only notes that something changed; the first reader after it pays for one rebuild
 * in linear time, however many people arrived. Two readers at once rebuild one after the other, and
 * the second finds nothing left to do.
 */
@ApplicationScoped
public class RebuildReportingChain {
  private PersonRepository people;
  private ExternalIdRepository externalIds;
  private ReportingRepository reporting;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RebuildReportingChain() {}

  @Inject
  RebuildReportingChain(
      PersonRepository people,
      ExternalIdRepository externalIds,
      ReportingRepository reporting,
      Clock clock) {
    this.people = people;
    this.externalIds = externalIds;
    this.reporting = reporting;
    this.clock = clock;
  }

  /** Rebuilds the labels if the directory changed since the last time. */
  @Transactional
  public void rebuildIfChanged() {
    if (reporting.changes().isEmpty()) {
      return;
    }
    ReportingChain chain = reporting.holdChain();
    List<UUID> changes = reporting.changes();
    if (!changes.isEmpty()) {
      rebuild(chain);
      reporting.forget(changes);
    }
  }

  /** Reads people after the changes were listed: a change committed in between is seen twice. */
  private void rebuild(ReportingChain chain) {
    List<ReportingNode> nodes = people.reportingNodes();
    ManagerResolver resolver = new ManagerResolver(nodes, externalIds.unambiguous());
    ChainLabelling.Labels labels = ChainLabelling.label(nodes, resolver.managersOf(nodes));
    reporting.replace(labels);
    chain.rebuilt(labels, clock.instant());
  }
}
