package org.ribalta.platform.boot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.persistence.Database;

/**
 * Brings the application up, in order: settings, schema, then whoever observes {@link Starting}
 * (files to check, keys to make), then whoever observes {@link Started} (workers). Whatever is
 * thrown fails the deployment.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/ribalta",
    className = "org.ribalta.platform.persistence.RibaltaDataSource",
    url = "${MPCONFIG=ribalta.db.url:embedded}",
    user = "${MPCONFIG=ribalta.db.user:ribalta}",
    password = "${MPCONFIG=ribalta.db.password:}",
    minPoolSize = 2,
    maxPoolSize = 30,
    properties = {
      "dataDir=${MPCONFIG=ribalta.data-dir:./data}",
      "ownerUser=${MPCONFIG=ribalta.db.owner-user:none}",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=table",
      "fish.payara.validation-table-name=information_schema.schemata",
      "fish.payara.validate-atmost-once-period-in-seconds=5",
      "fish.payara.max-wait-time-in-millis=2000"
    })
public class Start {
  @Inject private Settings settings;
  @Inject private Database database;
  @Inject private Event<Starting> starting;
  @Inject private Event<Started> started;

  @PostConstruct
  void start() {
    database.migrate();
    starting.fire(new Starting(settings));
    started.fire(new Started());
  }
}
