package org.ribalta.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as one source reads them back.
 *
 * @param externalId the key that this source gave, or null
 * @param document what was kept for the source
 * @param version counts the changes
 * @param seniority what the directory made of it
 */
public record ProvisionedPerson(
    UUID id,
    @Nullable String externalId,
    String document,
    Instant createdAt,
    Instant lastModifiedAt,
    long version,
    DerivedSeniority seniority) {

  /**
   * What the directory derives from what a source says.
   *
   * @param rank 1 is the most junior, or null
   * @param tenureBand a band of {@code seniority.json}, or null without a hire date
   * @param depth managers above when the chain was last rebuilt, or null before that
   */
  public record DerivedSeniority(
      @Nullable Integer rank, @Nullable String tenureBand, @Nullable Integer depth) {}
}
