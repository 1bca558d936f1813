package org.ribalta.desk.boundary;

import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/** Holds an administrator to their own tenant: another one does not exist for them. */
final class OwnTenant {
  private OwnTenant() {}

  /**
   * @throws Refused {@code not-found} unless the address names the caller's tenant
   */
  static void require(String tenant) {
    if (!Tenancy.current().toString().equals(tenant)) {
      throw Refused.notFound("tenant");
    }
  }
}
