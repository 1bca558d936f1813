package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;

/** Submission reviews: the same checks, and they say whose score in which column. */
final class ReviewLaunches {

  static final String GRADEBOOK = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  static final String FOR_USER = Lms.CLAIM + "for_user";
  static final String COLUMN = "https://lms.example.com/2/lineitems/5/lineitem?type_id=1";

  private ReviewLaunches() {}

  static Stream<LaunchRow> rows() {
    return Stream.of(usual(), forUser(), lineItem(), mistaken())
        .flatMap(rows -> rows)
        .map(ReviewLaunches::asReview);
  }

  /** Makes the valid launch a valid review of somebody else's score. */
  static void makeReview(LaunchScenario launch) {
    launch.claim("message_type", "LtiSubmissionReviewRequest");
    launch.claim("roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"));
    launch.claim(FOR_USER, Map.of("user_id", "43", "name", "Marco Bellini"));
    launch.claim(GRADEBOOK, Map.of("lineitem", COLUMN));
  }

  private static LaunchRow asReview(LaunchRow row) {
    Consumer<LaunchScenario> first = ReviewLaunches::makeReview;
    return new LaunchRow("review: " + row.fact(), first.andThen(row.change()), row.refusal());
  }

  /** Mutation: MessageRule asking one of these of resource links only. */
  private static Stream<LaunchRow> usual() {
    return Stream.of(
        accepted("of somebody's score", launch -> {}),
        accepted("without a resource link", launch -> launch.without("resource_link")),
        accepted("without a course", launch -> launch.without("context")),
        refused("no target", Refusal.TARGET_LINK_MISSING, l -> l.without("target_link_uri")),
        refused("off-site", Refusal.TARGET_LINK_OFF_SITE, claim("target_link_uri", "https://e.x/")),
        refused("no roles", Refusal.ROLES_MISSING, launch -> launch.without("roles")),
        refused("no sub", Refusal.SUBJECT_MISSING, launch -> launch.without("sub")),
        refused("unknown deployment", Refusal.DEPLOYMENT_UNKNOWN, claim("deployment_id", "3")),
        refused("another nonce", Refusal.NONCE_MISMATCH, claim("nonce", "x")),
        refused("expired", Refusal.EXPIRED, launch -> launch.seconds("exp", -61)),
        refused(
            "by a stranger",
            Refusal.SIGNATURE_INVALID,
            launch -> launch.signer = PlatformSigner.IMPOSTOR));
  }

  /** Mutation: MessageRule.FOR_USER removed. */
  private static Stream<LaunchRow> forUser() {
    return Stream.of(
        refused("no for_user", Refusal.FOR_USER_MISSING, launch -> launch.without(FOR_USER)),
        refused("for_user null", Refusal.FOR_USER_MISSING, claim(FOR_USER, null)),
        refused("for_user as a text", Refusal.FOR_USER_MISSING, claim(FOR_USER, "43")),
        refused("for_user as a list", Refusal.FOR_USER_MISSING, claim(FOR_USER, List.of("43"))),
        refused("for nobody", Refusal.FOR_USER_MISSING, claim(FOR_USER, Map.of("name", "Marco"))),
        refused("for an empty id", Refusal.FOR_USER_MISSING, claim(FOR_USER, user(""))),
        refused("for a number", Refusal.FOR_USER_MISSING, claim(FOR_USER, Map.of("user_id", 43))),
        refused(
            "for an id without end",
            Refusal.FOR_USER_MISSING,
            claim(FOR_USER, user("4".repeat(256)))),
        accepted("for an id alone", claim(FOR_USER, user("43"))),
        accepted("for oneself", claim(FOR_USER, user("42"))));
  }

  /** Mutation: MessageRule.LINE_ITEM removed. */
  private static Stream<LaunchRow> lineItem() {
    return Stream.of(
        refused("no gradebook", Refusal.LINE_ITEM_MISSING, launch -> launch.without(GRADEBOOK)),
        refused("no line item", Refusal.LINE_ITEM_MISSING, claim(GRADEBOOK, Map.of())),
        refused("all line items", Refusal.LINE_ITEM_MISSING, column("lineitems", COLUMN)),
        refused("line item null", Refusal.LINE_ITEM_MISSING, column("lineitem", null)),
        refused("line item no text", Refusal.LINE_ITEM_MISSING, column("lineitem", 5)),
        refused("line item no address", Refusal.LINE_ITEM_MISSING, column("lineitem", "5")),
        refused(
            "line item as a script",
            Refusal.LINE_ITEM_MISSING,
            column("lineitem", "javascript:alert(1)")));
  }

  /** Mutation: the type read from anything but the message_type claim. */
  private static Stream<LaunchRow> mistaken() {
    return Stream.of(
        refused(
            "for_user in a resource link launch without a link",
            Refusal.RESOURCE_LINK_MISSING,
            launch -> {
              launch.claim("message_type", "LtiResourceLinkRequest");
              launch.without("resource_link");
            }),
        refused(
            "the type in other letters",
            Refusal.MESSAGE_TYPE_UNSUPPORTED,
            claim("message_type", "LtiSubmissionreviewRequest")));
  }

  private static Map<String, Object> user(String id) {
    return Map.of("user_id", id);
  }

  private static Consumer<LaunchScenario> column(String name, Object address) {
    Map<String, Object> gradebook = new HashMap<>();
    gradebook.put(name, address);
    return claim(GRADEBOOK, gradebook);
  }

  private static Consumer<LaunchScenario> claim(String name, Object value) {
    return launch -> launch.claim(name, value);
  }
}
