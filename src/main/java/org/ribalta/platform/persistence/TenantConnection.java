package org.ribalta.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.ribalta.platform.tenant.Tenancy;

/**
 * A PostgreSQL connection whose every transaction starts with {@code set_config('ribalta.tenant',
 * …, true)}: row-level security reads it, and it ends with the transaction. Without a tenant the
 * value is empty, and the policies let no row through.
 */
final class TenantConnection implements InvocationHandler {
  private static final String SET_TENANT = "select set_config('ribalta.tenant', ?, true)";

  private final Connection connection;

  private TenantConnection(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param dropPrivileges whether to go on as {@link Database#APP_ROLE}, for a login that owns the
   *     schema
   */
  static Connection over(Connection connection, boolean dropPrivileges) throws SQLException {
    if (dropPrivileges) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set role " + Database.APP_ROLE);
      }
    }
    return (Connection)
        Proxy.newProxyInstance(
            TenantConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new TenantConnection(connection));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object result;
    try {
      result = method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (method.getName().equals("setAutoCommit") && Boolean.FALSE.equals(arguments[0])) {
      tellTenant();
    }
    return result;
  }

  private void tellTenant() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SET_TENANT)) {
      statement.setString(1, Tenancy.currentIfAny().map(UUID::toString).orElse(""));
      statement.execute();
    }
  }
}
