package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;

/** Claims: what OpenID Connect and LTI Core require, strictly. */
final class ClaimLaunches {

  private ClaimLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(issuer(), audience(), message(), person(), link(), target())
        .flatMap(rows -> rows);
  }

  /** Mutation: TokenRule.ISSUER removed. */
  private static Stream<LaunchRow> issuer() {
    return Stream.of(
        refused("no iss", Refusal.ISSUER_MISMATCH, without("iss")),
        refused("another iss", Refusal.ISSUER_MISMATCH, claim("iss", "https://evil.example")),
        refused("iss with a slash more", Refusal.ISSUER_MISMATCH, claim("iss", Lms.ISSUER + "/")),
        refused(
            "iss in other letters",
            Refusal.ISSUER_MISMATCH,
            claim("iss", "https://LMS.example.com")),
        refused("iss as a list", Refusal.ISSUER_MISMATCH, claim("iss", List.of(Lms.ISSUER))));
  }

  /** Mutation: TokenRule.AUDIENCE or AUTHORIZED_PARTY removed; anyMatch for allMatch in onlyFor. */
  private static Stream<LaunchRow> audience() {
    return Stream.of(
        refused("no aud", Refusal.AUDIENCE_MISMATCH, without("aud")),
        refused("another tool's token", Refusal.AUDIENCE_MISMATCH, claim("aud", "other")),
        refused("empty aud", Refusal.AUDIENCE_MISMATCH, claim("aud", List.of())),
        refused(
            "aud with a stranger beside us",
            Refusal.AUDIENCE_MISMATCH,
            claim("aud", List.of(Lms.CLIENT_ID, "other"))),
        refused(
            "aud with something that is no text",
            Refusal.AUDIENCE_MISMATCH,
            claim("aud", Arrays.asList(Lms.CLIENT_ID, 7))),
        refused("aud that is a number", Refusal.AUDIENCE_MISMATCH, claim("aud", 7)),
        accepted("aud as a list of us", claim("aud", List.of(Lms.CLIENT_ID))),
        accepted("azp that is us", claim("azp", Lms.CLIENT_ID)),
        accepted("azp null", claim("azp", null)),
        refused("azp of another tool", Refusal.AUTHORIZED_PARTY_MISMATCH, claim("azp", "other")),
        refused("azp that is a number", Refusal.AUTHORIZED_PARTY_MISMATCH, claim("azp", 7)));
  }

  /** Mutation: MessageRule.VERSION, TYPE_GIVEN, TYPE_SUPPORTED or ROLES removed. */
  private static Stream<LaunchRow> message() {
    return Stream.of(
        refused("no version", Refusal.VERSION_UNSUPPORTED, without("version")),
        refused("version 1.3", Refusal.VERSION_UNSUPPORTED, claim("version", "1.3")),
        refused("version 1.1.0", Refusal.VERSION_UNSUPPORTED, claim("version", "1.1.0")),
        refused("version as a number", Refusal.VERSION_UNSUPPORTED, claim("version", 1.3)),
        refused("no message type", Refusal.MESSAGE_TYPE_MISSING, without("message_type")),
        refused(
            "unknown message type",
            Refusal.MESSAGE_TYPE_UNSUPPORTED,
            claim("message_type", "LtiTeleportRequest")),
        refused(
            "message type of LTI 1.1",
            Refusal.MESSAGE_TYPE_UNSUPPORTED,
            claim("message_type", "basic-lti-launch-request")),
        refused("no roles", Refusal.ROLES_MISSING, without("roles")),
        refused("roles null", Refusal.ROLES_MISSING, claim("roles", null)),
        refused("roles as a text", Refusal.ROLES_MISSING, claim("roles", "Instructor")),
        refused("roles as an object", Refusal.ROLES_MISSING, claim("roles", Map.of("a", "b"))),
        accepted("no role at all", claim("roles", List.of())),
        accepted("one role without a name", claim("roles", List.of(""))),
        accepted("a role that is null", claim("roles", Arrays.asList((Object) null))),
        accepted("short role names", claim("roles", List.of("Instructor", "Learner"))),
        accepted("unknown role names", claim("roles", List.of("urn:example:wizard"))));
  }

  /** Mutation: MessageRule.PERSON removed. */
  private static Stream<LaunchRow> person() {
    return Stream.of(
        refused("no sub", Refusal.SUBJECT_MISSING, without("sub")),
        refused("sub null", Refusal.SUBJECT_MISSING, claim("sub", null)),
        refused("blank sub", Refusal.SUBJECT_MISSING, claim("sub", " ")),
        refused("sub as a number", Refusal.SUBJECT_MISSING, claim("sub", 42)),
        refused("sub of 256 characters", Refusal.SUBJECT_MISSING, claim("sub", "x".repeat(256))),
        refused("sub with a zero character", Refusal.SUBJECT_MISSING, claim("sub", "4\0002")),
        accepted("sub of 255 characters", claim("sub", "x".repeat(255))));
  }

  /** Mutation: MessageRule.RESOURCE_LINK removed. */
  private static Stream<LaunchRow> link() {
    return Stream.of(
        refused("no resource link", Refusal.RESOURCE_LINK_MISSING, without("resource_link")),
        refused("resource link null", Refusal.RESOURCE_LINK_MISSING, claim("resource_link", null)),
        refused(
            "resource link as a text", Refusal.RESOURCE_LINK_MISSING, claim("resource_link", "7")),
        refused("resource link without id", Refusal.RESOURCE_LINK_MISSING, linkId(null)),
        refused("resource link with a blank id", Refusal.RESOURCE_LINK_MISSING, linkId("")),
        refused(
            "resource link with an id too long",
            Refusal.RESOURCE_LINK_MISSING,
            linkId("x".repeat(256))),
        accepted("resource link without title", linkId("007")));
  }

  /** Mutation: MessageRule.TARGET_GIVEN or TARGET_OWN removed. */
  private static Stream<LaunchRow> target() {
    return Stream.of(
        refused("no target", Refusal.TARGET_LINK_MISSING, without("target_link_uri")),
        offSite("target on another site", "https://evil.example/lti/launch"),
        offSite("target on a look-alike", "https://tool.example.com.evil.example/"),
        offSite("target behind user information", "https://tool.example.com@evil.example/"),
        offSite("target on another port", "https://tool.example.com:8443/"),
        offSite("target without encryption", "http://tool.example.com/"),
        offSite("target that is a script", "javascript:alert(1)"),
        offSite("target without a site", "//evil.example/"),
        offSite("target that is no address", "https://tool.example.com/ a"),
        accepted(
            "a target of ours other than the login's",
            claim("target_link_uri", "https://tool.example.com/lti/launch?view=board")));
  }

  private static LaunchRow offSite(String fact, String target) {
    return refused(fact, Refusal.TARGET_LINK_OFF_SITE, claim("target_link_uri", target));
  }

  private static Consumer<LaunchScenario> claim(String name, Object value) {
    return launch -> launch.claim(name, value);
  }

  private static Consumer<LaunchScenario> without(String name) {
    return launch -> launch.without(name);
  }

  private static Consumer<LaunchScenario> linkId(String id) {
    return claim("resource_link", id == null ? Map.of("title", "x") : Map.of("id", id));
  }
}
