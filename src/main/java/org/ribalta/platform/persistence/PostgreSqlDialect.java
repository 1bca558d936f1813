package org.ribalta.platform.persistence;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL, and H2 in its PostgreSQL mode, with null UUIDs that the driver accepts. */
public class PostgreSqlDialect extends PostgreSQLPlatform {
  private static final long serialVersionUID = 1L;

  @Override
  public int getJDBCTypeForSetNull(DatabaseField field) {
    return field != null && UUID.class.equals(field.getType())
        ? Types.OTHER
        : super.getJDBCTypeForSetNull(field);
  }
}
