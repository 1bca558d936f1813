package org.ribalta.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.ribalta.platform.config.DatabaseSettings;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.config.WrongSetting;

/**
 * The schema: owned and migrated by one role, used by another that row-level security binds.
 *
 * <p>With an owner of its own ({@code ribalta.db.owner-user}) the application's login is already a
 * plain role. With one login only, that login migrates, and the application's connections go on as
 * {@value #APP_ROLE}, a role made here that cannot log in and owns nothing.
 */
@ApplicationScoped
public class Database {
  /** The role that connections of an owning login work as. */
  static final String APP_ROLE = "ribalta_app";

  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Database() {}

  @Inject
  Database(Settings settings) {
    this.settings = settings;
  }

  /**
   * Brings the schema up to date.
   *
   * @throws WrongSetting if the login may not do that, or would bypass row-level security
   */
  public void migrate() {
    DatabaseSettings database = settings.database();
    String owner = database.ownerUser().orElse(database.user());
    String password = database.ownerPassword().orElse(database.password());
    String dialect = database.postgresql() ? "pg" : "h2";
    if (database.postgresql()) {
      prepareRoles(database, owner, password);
    }
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(database.url(), owner, password)
        .connectRetries(5)
        .locations("classpath:db/common", "classpath:db/" + dialect)
        .failOnMissingLocations(false)
        .placeholders(Map.of("appRole", appRole(database)))
        .load()
        .migrate();
  }

  private static String appRole(DatabaseSettings database) {
    return database.ownerUser().isPresent() ? database.user() : APP_ROLE;
  }

  private static void prepareRoles(DatabaseSettings database, String owner, String password) {
    try (Connection connection = DriverManager.getConnection(database.url(), owner, password);
        Statement statement = connection.createStatement()) {
      String role = appRole(database);
      if (!exists(statement, role)) {
        statement.execute("create role " + APP_ROLE + " nologin nosuperuser nobypassrls");
        statement.execute("grant " + APP_ROLE + " to current_user");
      }
      refuseRoleThatBypassesSecurity(statement, role);
    } catch (SQLException e) {
      throw new WrongSetting(
          "ribalta.db.owner-user",
          "a login that cannot prepare the schema (" + e.getMessage() + ")",
          "a login that owns the database, and as ribalta.db.user a plain one beside it");
    }
  }

  private static boolean exists(Statement statement, String role) throws SQLException {
    return finds(statement, "select 1 from pg_roles where rolname = ?", role);
  }

  private static boolean finds(Statement statement, String query, String role) throws SQLException {
    try (PreparedStatement prepared = statement.getConnection().prepareStatement(query)) {
      prepared.setString(1, role);
      try (ResultSet found = prepared.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void refuseRoleThatBypassesSecurity(Statement statement, String role)
      throws SQLException {
    String unsafe = "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls)";
    if (finds(statement, unsafe, role)) {
      throw new WrongSetting(
          "ribalta.db.user",
          "a role that bypasses row-level security",
          "a role without SUPERUSER and BYPASSRLS");
    }
  }
}
