package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ribalta.platform.boot.Starting;
import org.ribalta.platform.config.ConfigFolder;
import org.ribalta.platform.config.Settings;
import org.ribalta.scim.mapping.ScimMappings;

/** Reads {@code scim-mappings} at start, so that a wrong file stops it. */
@ApplicationScoped
public class ScimMappingsProducer {

  /**
   * Reads the folder.
   *
   * @throws org.ribalta.platform.config.WrongConfigFile if a file cannot be used
   */
  @Produces
  @Singleton
  ScimMappings mappings(Settings settings) {
    return new ScimMappings(new ConfigFolder("scim-mappings", settings.scimMappingsDir()));
  }

  void check(@Observes Starting starting, ScimMappings mappings) {
    // Being asked for is enough: the folder is read now, not with the first request.
  }
}
