package org.ribalta;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.ribalta.platform.json.JsonBody;

/** What our JAX-RS applications have in common: they list their classes, and say so to Jersey. */
abstract class ListedApplication extends Application {
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl",
        true,
        // Jersey's own JSON features (JSON-B, MOXy, Jackson) stay away when another is named; else
        // one of them takes some bodies away from our provider, not always the same ones.
        "jersey.config.server.jsonFeature",
        JsonBody.class.getName());
  }
}
