package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * People and the rest: whatever privacy settings and old platforms leave out, it is a launch.
 * Mutation: reading any of these claims with orElseThrow.
 */
final class PeopleLaunches {

  private PeopleLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(
        accepted("no name", launch -> launch.without("name")),
        accepted("empty name", claim("name", "")),
        accepted("no e-mail", launch -> launch.without("email")),
        accepted("e-mail null", claim("email", null)),
        accepted("e-mail as a number", claim("email", 7)),
        accepted("e-mail not expanded", claim("email", "$Person.email.primary")),
        accepted("neither name nor e-mail but a sourcedid", onlySourcedId()),
        accepted("e-mail without context", launch -> launch.without("context")),
        accepted("context null", claim("context", null)),
        accepted("context without id", claim("context", Map.of("title", "x"))),
        accepted("context as a text", claim("context", "2")),
        accepted("context types as a text", claim("context", Map.of("id", "2", "type", "x"))),
        accepted("custom null", claim("custom", null)),
        accepted("custom as a list", claim("custom", List.of("a"))),
        accepted("custom with odd values", claim("custom", Map.of("a", "$X.y", "b", List.of()))),
        accepted("presentation null", claim("launch_presentation", null)),
        accepted(
            "return URL that is a script",
            claim("launch_presentation", Map.of("return_url", "javascript:alert(1)"))),
        accepted("platform as a text", claim("tool_platform", "moodle")),
        accepted("lis as a list", claim("lis", List.of())),
        accepted("gradebook without scopes", gradebook(Map.of("lineitems", "https://lms/items"))),
        accepted("gradebook with blank line item", gradebook(Map.of("lineitem", ""))),
        accepted("gradebook null", gradebook(null)),
        accepted("claims nobody knows", claim("https://example.com/spec/unknown", List.of(1))),
        accepted("everything but the required claims missing", launch -> bare(launch)));
  }

  private static Consumer<LaunchScenario> claim(String name, Object value) {
    return launch -> launch.claim(name, value);
  }

  private static Consumer<LaunchScenario> gradebook(Object value) {
    return claim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", value);
  }

  private static Consumer<LaunchScenario> onlySourcedId() {
    return launch -> {
      launch.without("name");
      launch.without("email");
      launch.claim("lis", Map.of("person_sourcedid", "E10042"));
    };
  }

  private static void bare(LaunchScenario launch) {
    List.of("name", "email", "context").forEach(launch::without);
  }
}
