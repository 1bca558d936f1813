package org.ribalta.lms.control;

import java.util.List;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.lms.entity.RegistrationTerms;
import org.ribalta.lti.registration.PlatformConfiguration;
import org.ribalta.lti.registration.RegistrationResult.Registered;

/**
 * A platform that introduced itself, completed from its preset and from what the administrator
 * decided.
 */
record IntroducedPlatform(Registered registered, RegistrationTerms terms) {

  PlatformDetails details(LtiConfig config) {
    PlatformConfiguration platform = registered.platform();
    PlatformPreset preset = config.presetOf(platform.productFamilyCode());
    return new PlatformDetails(
        preset.id(),
        platform.issuer(),
        registered.clientId(),
        platform.authorizationEndpoint(),
        platform.tokenEndpoint(),
        platform.jwksUri(),
        audience(preset),
        registered.deploymentId().map(List::of).orElse(List.of()),
        preset.frameOrigins(),
        terms.people().orElseGet(preset::people),
        false,
        terms.trustAdministrators().orElseGet(preset::trustsAdministrators));
  }

  /** What the platform says of its own server counts before what is known of its kind. */
  private String audience(PlatformPreset preset) {
    PlatformConfiguration platform = registered.platform();
    return platform
        .authorizationServer()
        .orElseGet(() -> preset.tokenAudience(platform.tokenEndpoint().toString()));
  }
}
