package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ribalta.sandbox.Settings;

/** What platform and tool know of each other. */
@Singleton
public class Registration {
  private final Settings settings;

  @Inject
  public Registration(Settings settings) {
    this.settings = settings;
  }

  public String issuer() {
    return settings.baseUrl();
  }

  public String clientId() {
    return "aula-meridiana-1";
  }

  /** One at most sites, as in Moodle. */
  public String deploymentId() {
    return "1";
  }

  /** Another customer's: a foundation without a directory, whose people come from its roster. */
  public String rosterDeploymentId() {
    return "2";
  }

  /** Of the tool that registered itself last, wherever its customer is. */
  public String registeredDeploymentId() {
    return "3";
  }

  public String authorizationEndpoint() {
    return settings.baseUrl() + "/lti/authorize";
  }

  public String tokenEndpoint() {
    return settings.baseUrl() + "/lti/token";
  }

  public String jwksUri() {
    return settings.baseUrl() + "/lti/jwks";
  }
}
