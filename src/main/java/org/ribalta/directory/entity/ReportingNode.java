package org.ribalta.directory.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the reporting chain needs of a person.
 *
 * @param userNameKey or null for whom only an LMS knows
 * @param employeeNumber or null
 * @param managerReference whatever the source calls the manager, or null
 * @param managerSourceId the source that said so, or null
 */
public record ReportingNode(
    UUID id,
    @Nullable String userNameKey,
    String employeeNumber,
    String managerReference,
    UUID managerSourceId) {

  /** What a source calls a person. */
  public record SourceName(UUID sourceId, String externalId) {}
}
