package org.ribalta.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database whether it is there. */
@ApplicationScoped
public class DatabaseProbe {
  private static final int SECONDS = 1;

  @Resource(lookup = "java:app/jdbc/ribalta")
  private DataSource dataSource;

  /** Whether it answers within a second. */
  public boolean answers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException away) {
      return false;
    }
  }
}
