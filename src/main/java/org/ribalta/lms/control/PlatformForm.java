package org.ribalta.lms.control;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.platform.problem.FieldError;
import org.ribalta.platform.problem.Refused;

/**
 * What somebody typed about a platform, checked and completed from its preset. All errors are told
 * at once.
 */
public final class PlatformForm {
  private static final Pattern ORIGIN =
      Pattern.compile("https?://(\\*\\.)?[A-Za-z0-9.-]+(:\\d{1,5})?");
  private static final int LONGEST_ID = 255;

  private final List<FieldError> errors = new ArrayList<>();
  private final NewPlatform typed;

  /**
   * The request.
   *
   * @param preset a file of {@code lti-config/platforms} without its ending
   */
  public record NewPlatform(
      String preset,
      String issuer,
      String clientId,
      String authorizationEndpoint,
      String tokenEndpoint,
      String jwksUri,
      List<String> deploymentIds,
      List<String> frameOrigins,
      String people,
      Boolean emailMatch,
      Boolean trustAdministrators) {}

  private PlatformForm(NewPlatform typed) {
    this.typed = typed;
  }

  /**
   * Checks what was typed.
   *
   * @throws Refused with every error
   */
  public static PlatformDetails check(@Nullable NewPlatform typed, LtiConfig config) {
    if (typed == null || typed.preset() == null) {
      throw Refused.invalid(
          "/preset", "required", "Name the kind of platform: " + config.presetNames() + ".");
    }
    PlatformPreset preset =
        config
            .preset(typed.preset().toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    Refused.invalid(
                        "/preset", "unknown", "Known are: " + config.presetNames() + "."));
    return new PlatformForm(typed).details(preset);
  }

  private PlatformDetails details(PlatformPreset preset) {
    @Nullable String issuer = text("/issuer", issuer(preset));
    @Nullable String clientId = text("/clientId", typed.clientId());
    @Nullable URI authorization =
        address("authorizationEndpoint", typed.authorizationEndpoint(), preset);
    @Nullable URI token = address("tokenEndpoint", typed.tokenEndpoint(), preset);
    @Nullable URI jwks = address("jwksUri", typed.jwksUri(), preset);
    List<String> deployments = deployments();
    List<String> origins = frameOrigins(preset);
    PeopleSource people = people(preset);
    if (!errors.isEmpty()) {
      throw Refused.invalid(errors);
    }
    return new PlatformDetails(
        typed.preset().toLowerCase(Locale.ROOT),
        requireNonNull(issuer),
        requireNonNull(clientId),
        requireNonNull(authorization),
        requireNonNull(token),
        requireNonNull(jwks),
        preset.tokenAudience(token.toString()),
        deployments,
        origins,
        people,
        Boolean.TRUE.equals(typed.emailMatch()),
        Optional.ofNullable(typed.trustAdministrators()).orElse(preset.trustsAdministrators()));
  }

  /** Hosted services have one issuer for all their customers. */
  private @Nullable String issuer(PlatformPreset preset) {
    return typed.issuer() != null ? typed.issuer() : preset.pattern("issuer").orElse(null);
  }

  private @Nullable String text(String pointer, @Nullable String value) {
    if (value == null || value.isBlank()) {
      error(pointer, "required", "Copy it from the platform's registration page.");
    } else if (value.length() > LONGEST_ID) {
      error(pointer, "too-long", "Write at most " + LONGEST_ID + " characters.");
    }
    return value;
  }

  private @Nullable URI address(String name, @Nullable String value, PlatformPreset preset) {
    @Nullable String issuer = issuer(preset);
    @Nullable String text =
        value != null || issuer == null
            ? value
            : preset.address(name, issuer, String.valueOf(typed.clientId())).orElse(null);
    try {
      URI uri = URI.create(String.valueOf(text));
      if (uri.isAbsolute() && uri.getHost() != null && uri.getScheme().matches("https?")) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // told below, like any other text that is no address
    }
    error("/" + name, "address", "Write a full address, e.g. https://lms.example.com/lti/token.");
    return null;
  }

  private List<String> deployments() {
    List<String> ids = Optional.ofNullable(typed.deploymentIds()).orElse(List.of());
    boolean wrong =
        ids.stream().anyMatch(id -> id == null || id.isBlank() || id.length() > LONGEST_ID);
    if (wrong) {
      error("/deploymentIds", "invalid", "Write 1 to " + LONGEST_ID + " characters for each.");
    }
    return ids.stream().distinct().toList();
  }

  private List<String> frameOrigins(PlatformPreset preset) {
    List<String> origins =
        Optional.ofNullable(typed.frameOrigins()).orElseGet(preset::frameOrigins);
    if (origins.stream().anyMatch(origin -> origin == null || !ORIGIN.matcher(origin).matches())) {
      error("/frameOrigins", "origin", "Write origins, e.g. https://lms.example.com.");
    }
    return origins;
  }

  private PeopleSource people(PlatformPreset preset) {
    String wanted = Optional.ofNullable(typed.people()).orElse(preset.people().text());
    Optional<PeopleSource> source = PeopleSource.named(wanted);
    if (source.isEmpty()) {
      error("/people", "unknown", "Write \"provisioned\", \"roster\" or \"launch\".");
    }
    return source.orElse(PeopleSource.PROVISIONED);
  }

  private void error(String pointer, String code, String detail) {
    errors.add(new FieldError(pointer, code, detail));
  }
}
