package org.ribalta.lms.entity;

import java.util.UUID;

/**
 * How a registration is called in the LTI library, which knows no tenants: tenant and platform.
 *
 * @param tenant the customer
 * @param platform the platform's key
 */
public record PlatformName(UUID tenant, UUID platform) {
  /** Writes the name. */
  public static String of(UUID tenant, UUID platform) {
    return tenant + "/" + platform;
  }

  /** Reads the name. */
  public static PlatformName read(String name) {
    int slash = name.indexOf('/');
    return new PlatformName(
        UUID.fromString(name.substring(0, slash)), UUID.fromString(name.substring(slash + 1)));
  }
}
