package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.LmsClient.Choice;
import org.ribalta.support.RunningSystem;

/** Deep linking between the tool and an LMS that believes nothing unproven. */
class DeepLinkIT {
  private static final int COURSE = 3;
  private static final String TEACHER = "Chiara Fontana";
  private static final String LEARNER = "Giulia Conti";
  private static final String DATA = "https://purl.imsglobal.org/spec/lti-dl/claim/data";
  private static final Pattern ADDED = Pattern.compile("/sandbox/activities/(1\\d\\d+)");

  private static RunningSystem system;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
  }

  @Test
  void learnerOpensWhatTheTeacherAdded() {
    LmsClient teacher = LmsClient.signIn(system, TEACHER);
    Choice choice = teacher.choose(COURSE);
    String edition = begin(choice);

    assertThat(post(teacher, answer(choice, edition)).status()).isEqualTo(200);

    ApiClient learner = LmsClient.signIn(system, LEARNER).open(lastAdded(teacher));
    assertThat(learner.get("/me").json().path("editionId").asText()).isEqualTo(edition);
    assertThat(learner.get("/editions/" + edition).status()).isEqualTo(200);
    assertThat(teacher.read("/courses/" + COURSE + "/grades").body()).contains("Aggiunta 1");
  }

  // Mutation: NotTeaching not answered: a learner could add to a course.
  @Test
  void learnerIsToldKindlyThatTeachersAdd() {
    LmsClient learner = LmsClient.signIn(system, LEARNER);

    Http.Answer answer = learner.launch(learner.choiceForm(COURSE));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("Only people who teach can add activities");
    assertThat(answer.body()).doesNotContain("\"token\"");
  }

  // Mutation: PagePolicy with form-action 'self' everywhere, or the LMS's origin everywhere.
  @Test
  void onlyTheChoiceMaySendFormsToTheLms() {
    LmsClient teacher = LmsClient.signIn(system, TEACHER);
    String lms = system.lms().replace("/sandbox", "");

    assertThat(policy(teacher.launch(teacher.choiceForm(COURSE))))
        .contains("form-action " + lms + ";");
    assertThat(policy(teacher.launch(teacher.launchForm(12)))).contains("form-action 'self';");
  }

  // Mutation: Answers without the nonce and without Requests.finish.
  @Test
  void answerCountsOnce() {
    LmsClient teacher = LmsClient.signIn(system, TEACHER);
    Choice choice = teacher.choose(COURSE);
    JsonNode answer = answer(choice, begin(choice));
    assertThat(post(teacher, answer).status()).isEqualTo(200);
    int activity = lastAdded(teacher);

    assertThat(post(teacher, answer).status()).isEqualTo(400);
    assertThat(lastAdded(teacher)).isEqualTo(activity);
    assertThat(choice.api().post(choice.at() + "/cancellation", "{}").status()).isEqualTo(409);
  }

  // Mutation: Answers without the check of data.
  @Test
  void answerIsGoodForItsOwnRequestOnly() {
    LmsClient teacher = LmsClient.signIn(system, TEACHER);
    Choice first = teacher.choose(COURSE);
    Choice second = teacher.choose(COURSE);
    JsonNode nothing = cancel(first);
    String elsewhere = cancel(second).path("returnUrl").asText();

    Http.Answer answer = teacher.answer(elsewhere, Map.of("JWT", nothing.path("jwt").asText()));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains(">data<");
    assertThat(post(teacher, nothing).status()).isEqualTo(200);
  }

  // Mutation: ToolSignatures believing unsigned claims, or any key.
  @Test
  void changedDataBreaksTheSignature() throws Exception {
    LmsClient teacher = LmsClient.signIn(system, TEACHER);
    JsonNode nothing = cancel(teacher.choose(COURSE));
    JWSObject genuine = JWSObject.parse(nothing.path("jwt").asText());
    Map<String, Object> claims = genuine.getPayload().toJSONObject();
    claims.put(DATA, "another");
    String[] parts = genuine.serialize().split("\\.", -1);
    String changed = parts[0] + "." + new Payload(claims).toBase64URL() + "." + parts[2];
    String unsigned = Base64URL.encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";

    for (String token : new String[] {changed, unsigned, resigned(genuine), "x", ""}) {
      Http.Answer answer = teacher.answer(nothing.path("returnUrl").asText(), Map.of("JWT", token));
      assertThat(answer.status()).as(token).isEqualTo(400);
      assertThat(answer.body()).as(token).contains(">signature<");
    }
    assertThat(post(teacher, nothing).status()).isEqualTo(200);
  }

  private static String resigned(JWSObject genuine) throws Exception {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(genuine.getHeader().getKeyID())
            .type(JOSEObjectType.JWT)
            .build();
    JWSObject forged = new JWSObject(header, genuine.getPayload());
    forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    return forged.serialize();
  }

  private static String begin(Choice choice) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Http.Answer created =
        choice
            .api()
            .post(
                "/editions",
                """
                {"template":"digital-skills","title":"Aggiunta 1","startsOn":"%s","endsOn":"%s"}"""
                    .formatted(today, today.plusMonths(5)));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return created.json().get("id").asText();
  }

  private static JsonNode answer(Choice choice, String edition) {
    Http.Answer answer =
        choice.api().post(choice.at() + "/answer", "{\"editions\":[\"" + edition + "\"]}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode cancel(Choice choice) {
    return choice.api().post(choice.at() + "/cancellation", "{}").json();
  }

  private static Http.Answer post(LmsClient lms, JsonNode answer) {
    return lms.answer(
        answer.path("returnUrl").asText(), Map.of("JWT", answer.path("jwt").asText()));
  }

  private static int lastAdded(LmsClient lms) {
    Matcher match = ADDED.matcher(lms.read("/courses/" + COURSE).body());
    int last = 0;
    while (match.find()) {
      last = Integer.parseInt(match.group(1));
    }
    assertThat(last).isPositive();
    return last;
  }

  private static String policy(Http.Answer shell) {
    return shell.headers().firstValue("Content-Security-Policy").orElse("");
  }
}
