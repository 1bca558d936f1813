package org.ribalta.scim.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a column go. Within a mapping a column is its name: every cell of a file is
 * found by it, and comparing all that a schema says of its attribute took half the time of an
 * import.
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CsvColumn that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
