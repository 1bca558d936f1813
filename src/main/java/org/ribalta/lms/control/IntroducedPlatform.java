package org.ribalta.lms.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribalta.lms.entity.PeopleSource;
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
    String name = config.presetOf(platform.productFamilyCode());
    JsonNode preset = config.preset(name).orElseThrow();
    return new PlatformDetails(
        name,
        platform.issuer(),
        registered.clientId(),
        platform.authorizationEndpoint(),
        platform.tokenEndpoint(),
        platform.jwksUri(),
        audience(preset),
        registered.deploymentId().map(List::of).orElse(List.of()),
        frameOrigins(preset),
        terms.people().orElseGet(() -> people(preset)),
        false,
        terms.trustAdministrators().orElseGet(() -> preset.get("trustAdministrators").asBoolean()));
  }

  /** What the platform says of its own server counts before what is known of its kind. */
  private String audience(JsonNode preset) {
    String endpoint = registered.platform().tokenEndpoint().toString();
    return registered
        .platform()
        .authorizationServer()
        .orElseGet(() -> preset.get("tokenAudience").asText().replace("{tokenEndpoint}", endpoint));
  }

  private static List<String> frameOrigins(JsonNode preset) {
    List<String> origins = new ArrayList<>();
    preset.path("frameOrigins").forEach(origin -> origins.add(origin.asText()));
    return origins;
  }

  private static PeopleSource people(JsonNode preset) {
    return Optional.of(preset.get("people").asText()).flatMap(PeopleSource::named).orElseThrow();
  }
}
