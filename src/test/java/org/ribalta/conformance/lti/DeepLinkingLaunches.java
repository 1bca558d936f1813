package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;

/** Deep linking requests: the same checks, and settings that lead the answer nowhere else. */
final class DeepLinkingLaunches {

  static final String SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private DeepLinkingLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(usual(), settings(), returnUrl(), optional(), mistaken())
        .flatMap(rows -> rows)
        .map(DeepLinkingLaunches::asRequest);
  }

  /** Makes the valid launch a valid deep linking request. */
  static void makeRequest(LaunchScenario launch) {
    launch.claim("message_type", "LtiDeepLinkingRequest");
    launch.without("resource_link");
    launch.claim("roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"));
    launch.claim(SETTINGS, Lms.validSettings());
  }

  private static LaunchRow asRequest(LaunchRow row) {
    Consumer<LaunchScenario> first = DeepLinkingLaunches::makeRequest;
    return new LaunchRow("deep linking: " + row.fact(), first.andThen(row.change()), row.refusal());
  }

  /** Mutation: MessageRule asked for resource links only. */
  private static Stream<LaunchRow> usual() {
    return Stream.of(
        accepted("a request", launch -> {}),
        accepted("with a resource link all the same", claim("resource_link", Map.of("id", "7"))),
        accepted("without a target", launch -> launch.without("target_link_uri")),
        accepted("without a course", launch -> launch.without("context")),
        refused("off-site", Refusal.TARGET_LINK_OFF_SITE, claim("target_link_uri", "https://e.x/")),
        refused("target no text", Refusal.TARGET_LINK_MISSING, claim("target_link_uri", 7)),
        refused("no roles", Refusal.ROLES_MISSING, launch -> launch.without("roles")),
        refused("no sub", Refusal.SUBJECT_MISSING, launch -> launch.without("sub")),
        refused("another version", Refusal.VERSION_UNSUPPORTED, claim("version", "1.3")),
        refused("unknown deployment", Refusal.DEPLOYMENT_UNKNOWN, claim("deployment_id", "3")),
        refused("another nonce", Refusal.NONCE_MISMATCH, claim("nonce", "x")),
        refused("another issuer", Refusal.ISSUER_MISMATCH, claim("iss", "https://evil.example")),
        refused("another tool's", Refusal.AUDIENCE_MISMATCH, claim("aud", "other")),
        refused("expired", Refusal.EXPIRED, launch -> launch.seconds("exp", -61)),
        refused(
            "by a stranger",
            Refusal.SIGNATURE_INVALID,
            launch -> launch.signer = PlatformSigner.IMPOSTOR));
  }

  /** Mutation: MessageRule.SETTINGS removed. */
  private static Stream<LaunchRow> settings() {
    return Stream.of(
        refused("no settings", Refusal.SETTINGS_MISSING, launch -> launch.without(SETTINGS)),
        refused("settings null", Refusal.SETTINGS_MISSING, claim(SETTINGS, null)),
        refused("settings as a text", Refusal.SETTINGS_MISSING, claim(SETTINGS, "{}")),
        refused("settings as a list", Refusal.SETTINGS_MISSING, claim(SETTINGS, List.of())),
        refused("no return URL", Refusal.SETTINGS_MISSING, with("deep_link_return_url", null)),
        refused("no types", Refusal.SETTINGS_MISSING, with("accept_types", null)),
        refused(
            "types as a text", Refusal.SETTINGS_MISSING, with("accept_types", "ltiResourceLink")),
        accepted("no type at all", with("accept_types", List.of())),
        accepted("unknown types", with("accept_types", Arrays.asList("hologram", 7, null))));
  }

  /** Mutation: MessageRule.RETURN_SAFE removed. */
  private static Stream<LaunchRow> returnUrl() {
    return Stream.of(
        refused("script", Refusal.SETTINGS_MISSING, returnTo("javascript:alert(1)")),
        refused("relative", Refusal.SETTINGS_MISSING, returnTo("/deep-links/7")),
        refused("no address", Refusal.SETTINGS_MISSING, returnTo("https://lms.example.com/ a")),
        refused("no text", Refusal.SETTINGS_MISSING, with("deep_link_return_url", 7)),
        refused("not encrypted", Refusal.RETURN_URL_UNSAFE, returnTo("http://lms.example.com/")),
        refused("look-alike", Refusal.RETURN_URL_UNSAFE, returnTo("http://localhost.evil.example")),
        refused(
            "host in disguise",
            Refusal.RETURN_URL_UNSAFE,
            returnTo("https://lms.example.com@evil.example/")),
        accepted("this machine", returnTo("http://localhost:8080/sandbox/x")),
        accepted("this machine by number", returnTo("http://127.0.0.1/x")),
        accepted("this machine in six", returnTo("http://[::1]:8080/x")),
        accepted("in capitals", returnTo("HTTPS://LMS.example.com/x?a=b")));
  }

  /** Mutation: reading one of these with orElseThrow. */
  private static Stream<LaunchRow> optional() {
    return Stream.of(
            "accept_media_types",
            "accept_presentation_document_targets",
            "accept_multiple",
            "accept_lineitem",
            "auto_create",
            "title",
            "text",
            "data")
        .flatMap(
            name ->
                Stream.of(
                    accepted("no " + name, with(name, null)),
                    accepted(name + " of another kind", with(name, Map.of("a", List.of(1))))));
  }

  /** Mutation: the type read from anything but the message_type claim. */
  private static Stream<LaunchRow> mistaken() {
    return Stream.of(
        refused(
            "settings in a resource link launch",
            Refusal.RESOURCE_LINK_MISSING,
            claim("message_type", "LtiResourceLinkRequest")),
        refused(
            "the answer's type",
            Refusal.MESSAGE_TYPE_UNSUPPORTED,
            claim("message_type", "LtiDeepLinkingResponse")),
        refused(
            "the type in other letters",
            Refusal.MESSAGE_TYPE_UNSUPPORTED,
            claim("message_type", "ltideeplinkingrequest")),
        refused(
            "the type of LTI 1.1",
            Refusal.MESSAGE_TYPE_UNSUPPORTED,
            claim("message_type", "ContentItemSelectionRequest")));
  }

  private static Consumer<LaunchScenario> claim(String name, Object value) {
    return launch -> launch.claim(name, value);
  }

  private static Consumer<LaunchScenario> returnTo(String address) {
    return with("deep_link_return_url", address);
  }

  private static Consumer<LaunchScenario> with(String member, Object value) {
    Map<String, Object> settings = Lms.validSettings();
    settings.put(member, value);
    return claim(SETTINGS, settings);
  }
}
