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
        // Else JSON-B takes some bodies away from our Jackson provider, not always the same ones.
        "jersey.config.server.disableJsonBinding",
        true);
  }
}
