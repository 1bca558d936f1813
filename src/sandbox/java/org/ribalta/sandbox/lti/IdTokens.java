package org.ribalta.sandbox.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Faults;
import org.ribalta.sandbox.control.Quirk;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.deeplink.Asked;
import org.ribalta.sandbox.gradebook.ServiceUrls;

/** Third step of a launch: the message (LTI 1.3 Core §5.3), as Moodle fills it. */
@Singleton
class IdTokens {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  private static final String SETTINGS =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
  private static final int LIFE_SECONDS = 60;
  private static final int AHEAD_SECONDS = 10;

  private final Registration registration;
  private final Settings settings;
  private final Company company;
  private final ServiceUrls urls;
  private final PlatformKey key;
  private final Faults faults;
  private final Behaviour behaviour;
  private final Tools tools;

  @Inject
  IdTokens(
      Registration registration,
      Settings settings,
      Company company,
      ServiceUrls urls,
      PlatformKey key,
      Faults faults,
      Behaviour behaviour,
      Tools tools) {
    this.registration = registration;
    this.settings = settings;
    this.company = company;
    this.urls = urls;
    this.key = key;
    this.faults = faults;
    this.behaviour = behaviour;
    this.tools = tools;
  }

  /** A signed token of 60 seconds for this launch and the tool's nonce. */
  String issue(Launch launch, String nonce) {
    JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    addEnvelope(claims, launch.course(), nonce);
    addPerson(claims, launch.person());
    addPlace(claims, launch.course());
    if (launch.asked() != null) {
      addSettings(claims, launch.asked());
    } else {
      addActivity(claims, launch.course());
    }
    if (launch.reviewed() != null) {
      addReview(claims, launch.course(), launch.reviewed());
    }
    addPresentation(claims, launch);
    return key.sign(claims.build());
  }

  private void addEnvelope(JWTClaimsSet.Builder claims, Course course, String nonce) {
    Instant now = Instant.now();
    if (behaviour.has(Quirk.NOT_BEFORE_AHEAD)) {
      claims.notBeforeTime(Date.from(now.plusSeconds(AHEAD_SECONDS)));
    }
    claims
        .issuer(registration.issuer())
        .audience(tools.of(course.deployment()).orElseThrow().clientId())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)))
        .claim("nonce", nonce)
        .claim(CLAIM + "version", "1.3.0")
        .claim(CLAIM + "deployment_id", course.deployment())
        .claim(CLAIM + "target_link_uri", settings.toolLaunch());
  }

  private void addPerson(JWTClaimsSet.Builder claims, Employee person) {
    if (!faults.roster().namesHidden()) {
      claims
          .claim("name", person.name())
          .claim("given_name", person.givenName())
          .claim("family_name", person.familyName())
          .claim("email", person.email());
    }
    claims
        .subject(person.id())
        .claim(CLAIM + "roles", Roles.of(person))
        .claim(
            CLAIM + "lis", Map.of("person_sourcedid", key(person), "course_section_sourcedid", ""))
        .claim(CLAIM + "ext", Map.of("user_username", person.userName(), "lms", "moodle-2"));
  }

  /** Moodle sends an empty one of whoever has none. */
  private String key(Employee person) {
    return faults.roster().keyless().contains(person.id()) ? "" : person.externalId();
  }

  private void addPlace(JWTClaimsSet.Builder claims, Course course) {
    claims
        .claim(
            CLAIM + "context",
            Map.of(
                "id", course.id(),
                "label", course.shortName(),
                "title", course.title().it(),
                "type", List.of("CourseSection")))
        .claim(
            ROSTER,
            Map.of(
                "context_memberships_url", urls.memberships(course.id()),
                "service_versions", List.of("1.0", "2.0")));
  }

  private void addActivity(JWTClaimsSet.Builder claims, Course course) {
    Course.Activity activity = course.activity();
    claims
        .claim(CLAIM + "message_type", "LtiResourceLinkRequest")
        .claim(
            CLAIM + "resource_link",
            Map.of(
                "id", activity.id(),
                "title", activity.title().it(),
                "description", activity.description().it()))
        .claim(GRADES, gradebook(course))
        .claim(CLAIM + "custom", custom(activity));
  }

  /** LTI Submission Review 1.0: the column, and whose line. */
  private void addReview(JWTClaimsSet.Builder claims, Course course, Launch.Reviewed reviewed) {
    Map<String, Object> gradebook = gradebook(course);
    gradebook.put("lineitem", urls.lineItem(course.id(), reviewed.item().id()));
    Employee person = reviewed.person();
    claims
        .claim(CLAIM + "message_type", "LtiSubmissionReviewRequest")
        .claim(GRADES, gradebook)
        .claim(
            CLAIM + "for_user",
            Map.of("user_id", person.id(), "name", person.name(), "roles", Roles.of(person)));
  }

  private Map<String, Object> gradebook(Course course) {
    Map<String, Object> gradebook = new LinkedHashMap<>();
    gradebook.put("scope", Scope.ofGradebook());
    gradebook.put("lineitems", urls.lineItems(course.id()));
    if (course.activity().lineItem() != null) {
      gradebook.put("lineitem", urls.lineItem(course.id(), course.activity().lineItem()));
    }
    return gradebook;
  }

  private Map<String, String> custom(Course.Activity activity) {
    Map<String, String> custom = new LinkedHashMap<>();
    custom.put(
        "consegna",
        behaviour.has(Quirk.NULL_CUSTOM_VALUES) ? null : "$ResourceLink.submission.endDateTime");
    if (activity.custom() != null) {
      custom.putAll(activity.custom());
    }
    return custom;
  }

  /** LTI Deep Linking 2.0 §4.4.6, with what Moodle accepts. */
  private void addSettings(JWTClaimsSet.Builder claims, Asked asked) {
    claims
        .claim(CLAIM + "message_type", "LtiDeepLinkingRequest")
        .claim(
            SETTINGS,
            Map.of(
                "deep_link_return_url",
                settings.baseUrl() + "/deep-links/" + asked.id(),
                "accept_types",
                List.of("ltiResourceLink"),
                "accept_presentation_document_targets",
                List.of("frame", "iframe", "window"),
                "accept_multiple",
                true,
                "accept_lineitem",
                true,
                "auto_create",
                false,
                "data",
                asked.data()));
  }

  private void addPresentation(JWTClaimsSet.Builder claims, Launch launch) {
    claims
        .claim(
            CLAIM + "launch_presentation",
            Map.of(
                "locale", launch.language(),
                "document_target", launch.target(),
                "return_url", settings.baseUrl() + "/return?course=" + launch.course().id()))
        .claim(
            CLAIM + "tool_platform",
            Map.of(
                "product_family_code",
                behaviour.likeness().family(),
                "version",
                "2024100700",
                "guid",
                settings.origin().replaceFirst("^https?://", ""),
                "name",
                "Aula Meridiana",
                "description",
                "LMS " + company.name()));
  }
}
