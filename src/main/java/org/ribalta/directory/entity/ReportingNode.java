package org.ribalta.directory.entity;

import java.util.UUID;

/**
 * What the reporting chain needs of a person.
 *
 * @param employeeNumber or null
 * @param managerReference whatever the source calls the manager, or null
 * @param managerSourceId the source that said so, or null
 */
public record ReportingNode(
    UUID id,
    String userNameKey,
    String employeeNumber,
    String managerReference,
    UUID managerSourceId) {

  /** What a source calls a person. */
  public record SourceName(UUID sourceId, String externalId) {}
}
