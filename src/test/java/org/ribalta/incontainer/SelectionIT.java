package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;
import org.ribalta.lms.control.Opening;

/** Who teaches a course chooses what to add to it, once, and from what they manage. */
class SelectionIT extends DeepLinks {
  private static final String ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

  // Mutation: OpenSelection without the question who teaches.
  @Test
  void learnersAndStrangersChooseNothing() throws Exception {
    assertThat(ask("7", LEARNER, "c1", "")).isInstanceOf(Opening.NotTeaching.class);
    assertThat(ask("7", MEMBERSHIP + "Manager", "c1", "")).isInstanceOf(Opening.NotTeaching.class);
    assertThat(ask("7", ADMINISTRATOR, "c1", "")).isInstanceOf(Opening.NotTeaching.class);
    platform = connect(tenant, "https://trusted.example/" + tenant, true);
    assertThat(ask("7", ADMINISTRATOR, "c1", "")).isInstanceOf(Opening.Selecting.class);
  }

  @Test
  void placesThatTakeNoLinkAreRefused() throws Exception {
    assertThat(ask("t", INSTRUCTOR, "c1", "'accept_types':['link','html']"))
        .isInstanceOf(Opening.NothingFits.class);
    assertThat(ask("t", INSTRUCTOR, "", "")).isInstanceOf(Opening.NothingFits.class);
  }

  // Mutation: FindSelection without Selection.isOf.
  @Test
  void nobodyElseReadsOrAnswersIt() throws Exception {
    Chooser teacher = chooser("t", "c1");
    Chooser other = chooser("u", "c1");
    Chooser thief = new Chooser(other.api(), teacher.at());

    assertThat(thief.read().status()).isEqualTo(404);
    assertThat(thief.answer(begin(other)).status()).isEqualTo(404);
    assertThat(other.api().post(teacher.at() + "/cancellation", "{}").status()).isEqualTo(404);
  }

  // Mutation: FindSelection.offered without the reach of the person.
  @Test
  void offersWhatThePersonManagesOnly() throws Exception {
    String theirs = begin(chooser("u", "c2"));
    Chooser teacher = chooser("t", "c1");

    assertThat(teacher.read().body().path("editions")).isEmpty();
    assertThat(teacher.answer(theirs).pointers()).containsExactly("/editions");
    assertThat(teacher.answer().pointers()).containsExactly("/editions");
    assertThat(opened("7", LEARNER, "x", "c1", "")).isEmpty();
  }

  @Test
  void holdsOneUnlessThePlatformTakesSeveral() throws Exception {
    String first = begin(chooser("t", "c1"));
    String second = begin(chooser("t", "c2"));

    assertThat(chooser("t", "c3").answer(first, second).pointers()).containsExactly("/editions");
    Api api = session(ask("t", INSTRUCTOR, "c3", "'accept_multiple':true"));
    Api.Answer both = new Chooser(api, selection).answer(first, second);
    assertThat(payload(both).path(ITEMS)).hasSize(2);
  }

  // Mutation: the address or data taken from the request of the browser.
  @Test
  void answersTheLaunchAndNotTheBrowser() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    String bent =
        "{'editions':['" + edition + "'],'returnUrl':'https://evil.example/','data':'mine'}";

    Api.Answer refused = teacher.api().post(teacher.at() + "/answer", bent);
    assertThat(refused.status()).isEqualTo(400);
    Api.Answer answer = teacher.answer(edition);

    assertThat(answer.body().path("returnUrl").asText()).isEqualTo(RETURN);
    JsonNode claims = payload(answer);
    assertThat(claims.path("https://purl.imsglobal.org/spec/lti-dl/claim/data").asText())
        .isEqualTo("csrf: è/=+");
    assertThat(claims.path("iss").asText()).isEqualTo("client");
    assertThat(claims.path("aud").asText()).isEqualTo("https://lms.example/" + tenant);
    JsonNode item = claims.path(ITEMS).get(0);
    assertThat(item.path("type").asText()).isEqualTo("ltiResourceLink");
    assertThat(item.at("/lineItem/scoreMaximum").asInt()).isEqualTo(100);
    assertThat(item.at("/lineItem/resourceId").asText()).isEqualTo(edition);
    assertThat(item.at("/submission/endDateTime").asText()).isNotEmpty();
  }

  // Mutation: Selection.answer not called.
  @Test
  void isAnsweredOnceAndLeavesATrace() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    assertThat(teacher.answer(edition).status()).isEqualTo(200);

    assertThat(teacher.answer(edition).status()).isEqualTo(409);
    assertThat(teacher.api().post(teacher.at() + "/cancellation", "{}").status()).isEqualTo(409);
    Chooser again = chooser("t", "c1");
    Api.Answer cancelled = again.api().post(again.at() + "/cancellation", "{}");
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(payload(cancelled).path(ITEMS)).isEmpty();
    assertThat(payload(cancelled).path("https://purl.imsglobal.org/spec/lti-dl/claim/msg").asText())
        .isNotEmpty();
    assertThat(trail("selection.answered")).isEqualTo(1);
    assertThat(trail("selection.cancelled")).isEqualTo(1);
  }

  private int trail(String action) throws Exception {
    UUID boss = company.hire(tenant, action, 7, null);
    Api administrator =
        company.signIn(tenant, boss, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
    return administrator
        .get("admin/tenants/" + tenant + "/audit?action=" + action)
        .body()
        .path("items")
        .size();
  }
}
