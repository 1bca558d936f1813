package org.ribalta.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.ribalta.platform.config.DatabaseSettings;

/**
 * The class behind {@code java:app/jdbc/ribalta}: opens connections to PostgreSQL or H2, as the
 * address says, and on PostgreSQL tells each transaction its tenant.
 *
 * <p>The container creates it by name and sets its properties; it pools what it opens.
 */
public class RibaltaDataSource implements DataSource {
  private String url = DatabaseSettings.EMBEDDED;
  private String user = "";
  private String password = "";
  private String dataDir = "./data";
  private boolean ownerElsewhere;

  public void setUrl(String url) {
    this.url = url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public void setDataDir(String dataDir) {
    this.dataDir = dataDir;
  }

  /** The role that owns the schema; {@code none} if it is the one we connect as. */
  public void setOwnerUser(String ownerUser) {
    this.ownerElsewhere = !ownerUser.isBlank() && !ownerUser.equals("none");
  }

  @Override
  public Connection getConnection() throws SQLException {
    return url.startsWith("jdbc:postgresql:") ? postgresql() : h2();
  }

  @Override
  public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
    return getConnection();
  }

  private Connection h2() throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        url.equals(DatabaseSettings.EMBEDDED) ? DatabaseSettings.embeddedUrl(dataDir) : url);
    source.setUser(user);
    source.setPassword(password);
    return source.getConnection();
  }

  private Connection postgresql() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("ribalta");
    source.setConnectTimeout(2);
    source.setSocketTimeout(30);
    source.setTcpKeepAlive(true);
    // A node that is frozen in a transaction must not hold its locks against the others for ever.
    source.setOptions("-c idle_in_transaction_session_timeout=20s");
    // Details quote rows, and messages of exceptions end up in logs.
    source.setLogServerErrorDetail(false);
    Connection connection = source.getConnection();
    try {
      return TenantConnection.over(connection, !ownerElsewhere);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // The drivers log through java.util.logging.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // Fixed: see connectTimeout.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Not a wrapper for " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
