package org.ribalta.platform.config;

import java.util.Optional;

/**
 * The database.
 *
 * @param url a JDBC address of PostgreSQL or H2
 * @param user the role that the application works as
 * @param password its password
 * @param ownerUser the role that owns and migrates the schema, where it is another one
 * @param ownerPassword its password
 */
public record DatabaseSettings(
    String url,
    String user,
    String password,
    Optional<String> ownerUser,
    Optional<String> ownerPassword) {

  /** What is written instead of an address for "the H2 file in the data directory". */
  public static final String EMBEDDED = "embedded";

  /** Whether this is the reference database, with row-level security. */
  public boolean postgresql() {
    return url.startsWith("jdbc:postgresql:");
  }

  /** The address of the embedded database in a data directory. */
  public static String embeddedUrl(String dataDir) {
    return "jdbc:h2:file:"
        + java.nio.file.Path.of(dataDir).toAbsolutePath().normalize().resolve("ribalta")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";
  }
}
