package org.ribalta.incontainer;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.tenant.Tenancy;

/** A tenant with an administrator, whose acts are recorded. */
@ExtendWith(ArquillianExtension.class)
abstract class AuditedTenant {
  @Inject Company company;
  @Inject Audit audit;
  @Inject InTransaction inTransaction;
  @ArquillianResource URL server;

  UUID tenant;
  UUID person;
  Api administrator;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    person = company.hire(tenant, "elena", 4, null);
    administrator =
        company.signIn(
            tenant,
            person,
            UUID.randomUUID(),
            server.toURI(),
            Role.ADMINISTRATOR,
            Role.PROGRAMME_MANAGER);
  }

  String path() {
    return "admin/tenants/" + tenant + "/audit";
  }

  void record(String action) {
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.run(
                () -> audit.record(action, "test", UUID.randomUUID(), Map.of("n", 1))));
  }
}
