package org.ribalta.lms.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.lms.control.PlatformForm.NewPlatform;
import org.ribalta.lms.control.PlatformPreset.Place;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.platform.config.TestSettings;
import org.ribalta.platform.problem.Refused;

/** The presets that ship; reading them holds each against its schema. */
class PlatformPresetsTest {
  private static final LtiConfig CONFIG = config();

  private static LtiConfig config() {
    LtiConfig config = new LtiConfig();
    config.read(TestSettings.of(Map.of()));
    return config;
  }

  static List<PlatformPreset> presets() {
    return CONFIG.presets();
  }

  @Test
  void thereIsOneForEachLmsAndOneForAnyOther() {
    assertThat(presets())
        .extracting(PlatformPreset::id)
        .containsExactly(
            "blackboard",
            "brightspace",
            "canvas",
            "ilias",
            "moodle",
            "openolat",
            "sakai",
            "totara",
            "generic");
  }

  @ParameterizedTest
  @MethodSource("presets")
  void eachSaysWhereThingsAreInBothLanguages(PlatformPreset preset) {
    assertThat(Stream.of(Place.values()).map(preset::where)).allMatch(Optional::isPresent);
  }

  /** Mutation: a preset whose addresses nobody can look up. */
  @ParameterizedTest
  @MethodSource("presets")
  void eachNamesItsSourcesOrSaysThatItsAddressesAreAssumed(PlatformPreset preset) {
    boolean measured = List.of("moodle", "generic").contains(preset.id());
    boolean sourced = !preset.file().path("sources").isEmpty();
    boolean assumed = preset.file().path("assumed").toString().contains("tokenEndpoint");

    assertThat(measured || sourced || assumed).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "moodle, https://lms.example.com/, https://lms.example.com/mod/lti/auth.php,"
        + " https://lms.example.com/mod/lti/token.php, https://lms.example.com/mod/lti/certs.php,"
        + " https://lms.example.com/mod/lti/token.php",
    "totara, https://t.example.com, https://t.example.com/mod/lti/auth.php,"
        + " https://t.example.com/mod/lti/token.php, https://t.example.com/mod/lti/certs.php,"
        + " https://t.example.com/mod/lti/token.php",
    "canvas, , https://sso.canvaslms.com/api/lti/authorize_redirect,"
        + " https://sso.canvaslms.com/login/oauth2/token,"
        + " https://sso.canvaslms.com/api/lti/security/jwks,"
        + " https://sso.canvaslms.com/login/oauth2/token",
    "blackboard, , https://developer.blackboard.com/api/v1/gateway/oidcauth,"
        + " https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken,"
        + " https://developer.blackboard.com/api/v1/management/applications/c-1/jwks.json,"
        + " https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken",
    "brightspace, https://b.example.com, https://b.example.com/d2l/lti/authenticate,"
        + " https://auth.brightspace.com/core/connect/token,"
        + " https://b.example.com/d2l/.well-known/jwks, https://api.brightspace.com/auth/token",
    "openolat, https://o.example.com, https://o.example.com/lti/auth,"
        + " https://o.example.com/lti/token, https://o.example.com/lti/keys,"
        + " https://o.example.com/lti/token",
    "ilias, https://i.example.com, https://i.example.com/ltiauth.php,"
        + " https://i.example.com/ltitoken.php, https://i.example.com/lticerts.php,"
        + " https://i.example.com/ltitoken.php",
  })
  void addressesFollowFromThePreset(
      String preset, String issuer, String login, String token, String keys, String audience) {
    PlatformDetails details = PlatformForm.check(typed(preset, issuer, null), CONFIG);

    assertThat(details.authorizationEndpoint()).hasToString(login);
    assertThat(details.tokenEndpoint()).hasToString(token);
    assertThat(details.jwksUri()).hasToString(keys);
    assertThat(details.tokenAudience()).isEqualTo(audience);
  }

  @Test
  void hostedServicesHaveOneIssuerForAllUnlessAnotherIsTyped() {
    assertThat(PlatformForm.check(typed("canvas", null, null), CONFIG).issuer())
        .isEqualTo("https://canvas.instructure.com");
    assertThat(PlatformForm.check(typed("blackboard", null, null), CONFIG).issuer())
        .isEqualTo("https://blackboard.com");
    assertThat(
            PlatformForm.check(typed("canvas", "https://canvas.beta.instructure.com", null), CONFIG)
                .issuer())
        .isEqualTo("https://canvas.beta.instructure.com");
    assertThatThrownBy(() -> PlatformForm.check(typed("moodle", null, null), CONFIG))
        .isInstanceOf(Refused.class);
  }

  /** Sakai's token endpoint is one per tool, so a registration without it is refused. */
  @Test
  void whatThePresetDoesNotKnowHasToBeTyped() {
    assertThatThrownBy(
            () -> PlatformForm.check(typed("sakai", "https://s.example.com", null), CONFIG))
        .isInstanceOf(Refused.class);
    assertThat(
            PlatformForm.check(
                    typed(
                        "sakai",
                        "https://s.example.com",
                        "https://s.example.com/imsblis/lti13/token/6"),
                    CONFIG)
                .jwksUri())
        .hasToString("https://s.example.com/imsblis/lti13/keyset");
  }

  @ParameterizedTest
  @CsvSource({
    "moodle, moodle",
    "canvas, canvas",
    "BlackboardLearn, blackboard",
    "desire2learn, brightspace",
    "SAKAI, sakai",
    "something, generic",
  })
  void platformsThatIntroduceThemselvesAreRecognised(String family, String preset) {
    assertThat(CONFIG.presetOf(Optional.of(family)).id()).isEqualTo(preset);
  }

  private static NewPlatform typed(String preset, String issuer, String token) {
    return new NewPlatform(
        preset, issuer, "c-1", null, token, null, List.of("1"), null, null, null, null);
  }
}
