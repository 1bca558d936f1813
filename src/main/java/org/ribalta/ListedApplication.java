package org.ribalta;

import jakarta.ws.rs.core.Application;
import java.util.Map;

/** What our JAX-RS applications have in common: they list their classes, and say so to Jersey. */
abstract class ListedApplication extends Application {
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl",
        true,
        // Else JSON-B, or MOXy in its place, takes some bodies away from our Jackson provider.
        "jersey.config.server.disableJsonBinding",
        true,
        "jersey.config.server.disableMoxyJson",
        true);
  }
}
