package org.ribalta.scim.mapping;

import java.util.Optional;
import org.ribalta.platform.config.ConfigFolder;

/** The mappings that ship. */
public final class Mappings {
  private static final ScimMappings SHIPPED =
      new ScimMappings(new ConfigFolder("scim-mappings", Optional.empty()));

  private Mappings() {}

  /** Everything let in, no quirks. */
  public static ClientMapping full() {
    return SHIPPED.client("full").orElseThrow();
  }

  /** Less let in, and quirks undone. */
  public static ClientMapping entra() {
    return SHIPPED.client("entra-id").orElseThrow();
  }

  /** All mappings that are shipped. */
  public static ScimMappings all() {
    return SHIPPED;
  }
}
