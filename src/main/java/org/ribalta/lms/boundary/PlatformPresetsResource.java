package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.LtiConfig;
import org.ribalta.lms.control.PlatformPreset;
import org.ribalta.lms.control.PlatformPreset.Place;
import org.ribalta.shared.Language;

/** The kinds of platform that a registration by hand can start from. */
@Path("/admin/tenants/{tenant}/platform-presets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlatformPresetsResource {
  @Inject private LtiConfig config;
  @Context private HttpHeaders headers;

  /**
   * A kind of platform. In addresses, <code>{issuer}</code> and <code>{clientId}</code> stand for
   * what the administrator types; null where the LMS itself has to say it.
   *
   * @param issuer the one that all customers of a hosted service share
   * @param register where such an LMS registers a tool, in the reader's language
   * @param ids where it shows its ids and addresses
   * @param services where it allows services
   */
  record PresetView(
      String id,
      String name,
      @Nullable String issuer,
      @Nullable String authorizationEndpoint,
      @Nullable String tokenEndpoint,
      @Nullable String jwksUri,
      List<String> frameOrigins,
      @Nullable String register,
      @Nullable String ids,
      @Nullable String services) {
    static PresetView of(PlatformPreset preset, Language language) {
      return new PresetView(
          preset.id(),
          preset.name(),
          preset.pattern("issuer").orElse(null),
          preset.pattern("authorizationEndpoint").orElse(null),
          preset.pattern("tokenEndpoint").orElse(null),
          preset.pattern("jwksUri").orElse(null),
          preset.frameOrigins(),
          where(preset, Place.REGISTER, language),
          where(preset, Place.IDS, language),
          where(preset, Place.SERVICES, language));
    }

    private static @Nullable String where(PlatformPreset preset, Place place, Language language) {
      return preset.where(place).map(words -> words.in(language)).orElse(null);
    }
  }

  @GET
  @Requires(Operation.LIST_PLATFORM_PRESETS)
  public List<PresetView> list() {
    Language language = Language.of(headers.getAcceptableLanguages());
    return config.presets().stream().map(preset -> PresetView.of(preset, language)).toList();
  }
}
