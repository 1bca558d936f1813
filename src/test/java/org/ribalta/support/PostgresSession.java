package org.ribalta.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real PostgreSQL for the length of the test run, where the build has reserved a port for one.
 *
 * <p>It holds one database per server under test. {@code owner} owns the schemas and migrates them;
 * the servers work as {@code app}, which is neither owner nor superuser.
 */
public class PostgresSession implements LauncherSessionListener {
  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String port = System.getProperty("test.pg.port");
    if (port != null && postgres == null) {
      start(Integer.parseInt(port));
    }
  }

  private void start(int port) {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setServerConfig("max_connections", "200")
              .setServerConfig("fsync", "off")
              .start();
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create role owner login password 'owner' nosuperuser");
        statement.execute("create role app login password 'app' nosuperuser nobypassrls");
        statement.execute("create database incontainer owner owner");
        statement.execute("create database running owner owner");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The test database did not start", e);
    } catch (SQLException e) {
      throw new IllegalStateException("The test database could not be prepared", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
