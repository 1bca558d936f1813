package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.lms.control.OpenActivity;
import org.ribalta.lms.control.OpenSelection;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.DeepLinkingRequest;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.tenant.Tenancy;

/** Lets people choose by deep linking, and launches what they chose. */
@ExtendWith(ArquillianExtension.class)
abstract class DeepLinks {
  static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  static final String LEARNER = MEMBERSHIP + "Learner";
  static final String INSTRUCTOR = MEMBERSHIP + "Instructor";
  static final String RETURN = "https://lms.example/deep-links/7?c=2";
  static final String ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";

  @Inject Company company;
  @Inject OpenActivity openActivity;
  @Inject OpenSelection openSelection;
  @ArquillianResource URL server;

  UUID tenant;
  UUID platform;

  /** The address of the selection that began last. */
  String selection = "";

  /** Somebody who chooses, with the address of their selection. */
  record Chooser(Api api, String at) {
    Api.Answer read() {
      return api.get(at);
    }

    Api.Answer answer(String... editions) {
      String all = editions.length == 0 ? "" : "'" + String.join("','", editions) + "'";
      return api.post(at + "/answer", "{'editions':[" + all + "]}");
    }

    Api.Answer answerModule(String edition, String module) {
      return api.post(
          at + "/answer", "{'modules':[{'edition':'" + edition + "','module':'" + module + "'}]}");
    }
  }

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    platform = connect(tenant, "https://lms.example/" + tenant, false);
  }

  UUID connect(UUID customer, String issuer, boolean trusted) throws Exception {
    return company.connect(customer, issuer, PeopleSource.ROSTER, trusted);
  }

  Chooser chooser(String subject, String course) throws Exception {
    Api api = session(ask(subject, INSTRUCTOR, course, ""));
    return new Chooser(api, selection);
  }

  Opening ask(String subject, String role, String course, String settings) throws Exception {
    String more = settings.isEmpty() ? "" : "," + settings;
    String types = settings.contains("accept_types") ? "" : "'accept_types':['ltiResourceLink'],";
    String message =
        message(subject, role, course)
            + ",'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings':{"
            + types
            + "'deep_link_return_url':'"
            + RETURN
            + "','data':'csrf: è/=+'"
            + more
            + "}}";
    DeepLinkingRequest request = DeepLinkingRequest.read(claims(message));
    return Tenancy.callAs(tenant, () -> openSelection.open(platform, request));
  }

  Api session(Opening opening) throws Exception {
    if (opening instanceof Opening.Selecting selecting) {
      selection = "selections/" + selecting.selection();
      return new Api(server.toURI(), selecting.activity().token());
    }
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return new Api(server.toURI(), ((Opening.Opened) opening).activity().token());
  }

  static String begin(Chooser teacher) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return teacher
        .api()
        .post(
            "editions",
            "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
                .formatted(today, today.plusDays(170)))
        .id();
  }

  static String key(Api.Answer answer) throws Exception {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return payload(answer).path(ITEMS).get(0).at("/custom/ribalta_link").asText();
  }

  static JsonNode payload(Api.Answer answer) throws Exception {
    String token = answer.body().path("jwt").asText();
    return Json.tree(JWSObject.parse(token).getPayload().toString());
  }

  /** The edition that a launch opens; empty for none. */
  String opened(String subject, String role, String link, String course, String key)
      throws Exception {
    ResourceLinkLaunch launch = launch(subject, role, link, course, key);
    Opening opening = Tenancy.callAs(tenant, () -> openActivity.open(platform, launch));
    return session(opening).get("me").body().path("editionId").asText("").replace("null", "");
  }

  static ResourceLinkLaunch launch(
      String subject, String role, String link, String course, String key) {
    return ResourceLinkLaunch.read(
        claims(
            message(subject, role, course)
                + ",'https://purl.imsglobal.org/spec/lti/claim/resource_link':{'id':'"
                + link
                + "'},'https://purl.imsglobal.org/spec/lti/claim/custom':{'ribalta_link':\""
                + key
                + "\"},'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint':{'lineitem':"
                + "'https://lms.example/columns/"
                + link
                + "'}}"));
  }

  static String message(String subject, String role, String course) {
    String context =
        course.isEmpty()
            ? ""
            : ",'https://purl.imsglobal.org/spec/lti/claim/context':{'id':'%s','title':'Corso %s'}"
                .formatted(course, course);
    return """
        {'sub':'%s','name':'Persona %s','https://purl.imsglobal.org/spec/lti/claim/deployment_id':'1',
         'https://purl.imsglobal.org/spec/lti/claim/roles':['%s'],
         'https://purl.imsglobal.org/spec/lti/claim/target_link_uri':'http://tool.example/'%s"""
        .formatted(subject, subject, role, context);
  }

  private static Claims claims(String message) {
    return Claims.parse(message.replace('\'', '"')).orElseThrow();
  }
}
