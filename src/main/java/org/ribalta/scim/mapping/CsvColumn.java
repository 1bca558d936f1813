package org.ribalta.scim.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a column go.
 *
 * @param name the attribute's path as the mapping file writes it
 * @param target the resolved path; null for {@code externalId}, which no schema lists
 */
public record CsvColumn(String name, @Nullable AttributePath target) {
  /** The common attribute that belongs to a source (RFC 7643 §3.1). */
  public static final String EXTERNAL_ID = "externalId";

  /** The resolved path; empty for {@code externalId}. */
  public Optional<AttributePath> path() {
    return Optional.ofNullable(target);
  }
}
