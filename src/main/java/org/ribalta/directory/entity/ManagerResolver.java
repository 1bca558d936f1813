package org.ribalta.directory.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribalta.directory.entity.ReportingNode.SourceName;

/**
 * Finds the person that a manager reference means: by id (as RFC 7643 §4.3 has it), else by the
 * same source's external id, else by employee number, else by user name. A name that fits several
 * people means nobody.
 */
public final class ManagerResolver {
  private final Set<UUID> people = new HashSet<>();
  private final Map<SourceName, UUID> externalIds;
  private final Map<String, UUID> employeeNumbers = new HashMap<>();
  private final Map<String, UUID> userNames = new HashMap<>();

  /**
   * @param externalIds what each source calls whom, without ambiguous ones
   */
  public ManagerResolver(Collection<ReportingNode> nodes, Map<SourceName, UUID> externalIds) {
    this.externalIds = externalIds;
    Set<String> shared = new HashSet<>();
    for (ReportingNode node : nodes) {
      people.add(node.id());
      String userName = node.userNameKey();
      if (userName != null) {
        userNames.put(userName, node.id());
      }
      String number = node.employeeNumber();
      if (number != null && employeeNumbers.putIfAbsent(number, node.id()) != null) {
        shared.add(number);
      }
    }
    employeeNumbers.keySet().removeAll(shared);
  }

  /** Finds the manager of {@code node}; empty if none is named or found. */
  public Optional<UUID> managerOf(ReportingNode node) {
    String reference = node.managerReference();
    if (reference == null) {
      return Optional.empty();
    }
    return Stream.of(
            byId(reference),
            Optional.ofNullable(externalIds.get(new SourceName(node.managerSourceId(), reference))),
            Optional.ofNullable(employeeNumbers.get(reference)),
            Optional.ofNullable(userNames.get(NormalisedKey.orEmpty(reference))))
        .flatMap(Optional::stream)
        .filter(people::contains)
        .findFirst();
  }

  /** Finds the managers of all {@code nodes} that have one here. */
  public Map<UUID, UUID> managersOf(List<ReportingNode> nodes) {
    Map<UUID, UUID> managers = new HashMap<>();
    nodes.forEach(node -> managerOf(node).ifPresent(m -> managers.put(node.id(), m)));
    return managers;
  }

  private static Optional<UUID> byId(String reference) {
    try {
      return reference.length() == 36 ? Optional.of(UUID.fromString(reference)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
