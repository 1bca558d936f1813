package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;

/** Sizes: what is optional and too large counts as absent, what is required and too large fails. */
final class OversizeLaunches {

  private static final String LONG = "x".repeat(60_000);
  private static final String LONG_ADDRESS = "https://lms.example.com/" + LONG;

  private OversizeLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(texts(), addresses(), settings()).flatMap(rows -> rows);
  }

  /** Mutation: Claims.UNEXPANDED with a group repeated, which exhausts the stack. */
  private static Stream<LaunchRow> texts() {
    return Stream.of(
        accepted("a variable without end", claim("email", "$A" + ".b".repeat(30_000))),
        accepted("a custom variable without end", claim("custom", Map.of("a", "$A.b" + LONG))),
        accepted("a name without end", claim("name", LONG)),
        accepted("a role without end", claim("roles", List.of(LONG))),
        accepted("a course title without end", claim("context", Map.of("id", "2", "title", LONG))),
        accepted("a course id without end", claim("context", Map.of("id", LONG))));
  }

  /** Mutation: Claims.webAddress without the length; MessageRule.TARGET_OWN without webAddress. */
  private static Stream<LaunchRow> addresses() {
    return Stream.of(
        accepted(
            "a return URL without end",
            claim("launch_presentation", Map.of("return_url", LONG_ADDRESS))),
        accepted(
            "a line item without end",
            claim(
                "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                Map.of("lineitem", LONG_ADDRESS))),
        accepted(
            "a roster without end",
            claim(
                "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                Map.of("context_memberships_url", LONG_ADDRESS))),
        accepted("a target of 2,000 characters", target(2_000)),
        refused("a target of 2,001 characters", Refusal.TARGET_LINK_OFF_SITE, target(2_001)));
  }

  private static Stream<LaunchRow> settings() {
    Map<String, Object> settings = Lms.validSettings();
    settings.put("deep_link_return_url", LONG_ADDRESS);
    Consumer<LaunchScenario> request = DeepLinkingLaunches::makeRequest;
    return Stream.of(
        refused(
            "deep linking: a return URL without end",
            Refusal.SETTINGS_MISSING,
            request.andThen(claim(DeepLinkingLaunches.SETTINGS, settings))));
  }

  private static Consumer<LaunchScenario> target(int length) {
    String target = Lms.TARGET + "?";
    return claim("target_link_uri", target + "x".repeat(length - target.length()));
  }

  private static Consumer<LaunchScenario> claim(String name, Object value) {
    return launch -> launch.claim(name, value);
  }
}
