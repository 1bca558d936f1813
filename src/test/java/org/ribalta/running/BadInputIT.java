package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/** Nonsense at each door: the door's own dialect, no word too many, nothing lost. */
class BadInputIT {
  private static final int ACTIVITY = 11;
  private static final int OTHER_ACTIVITY = 12;
  private static final String ENROLMENT =
      """
      {"side":"MENTOR","offers":["ai-assistants"],"wants":["negotiation"],"interests":[],
       "languages":["it"],"availability":["MON_AM"]}""";

  private static RunningSystem system;
  private static Operator operator;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    operator = new Operator(system.tool());
  }

  /** Mutation: without {@code ProblemMapper} the server's own HTML page comes back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":                | 400 | malformed",
        "{\"name\":\"A\",\"x\":1}  | 400 | invalid",
        "[]                        | 400 | malformed",
        "{\"name\":\" \"}          | 400 | invalid",
      })
  void wrongBodyIsProblem(String body, int status, String slug) {
    Http.Answer answer =
        Http.send(
            "POST",
            system.tool() + "/api/v1/admin/tenants",
            Map.of(
                "Authorization",
                "Bearer " + RunningSystem.SETUP_TOKEN,
                "Content-Type",
                "application/json"),
            body);

    assertProblem(answer, status, slug);
  }

  @ParameterizedTest
  @CsvSource({"/nothing", "/api/v1/nothing", "/api/v1/admin/nothing", "/app/nothing.js"})
  void unknownPathIsProblem(String path) {
    assertProblem(Http.send("GET", system.tool() + path, Map.of(), ""), 404, "not-found");
  }

  /** Mutation: without {@code BodyLimit} the body is read to its end. */
  @Test
  void fiftyMegabytesAreTooLargeAtEveryDoor() {
    Map<String, String> json =
        Map.of(
            "Authorization",
            "Bearer " + RunningSystem.SETUP_TOKEN,
            "Content-Type",
            "application/json");
    ScimClient scim = operator.scimClient(operator.tenant("Large"));

    assertThat(large("/api/v1/admin/tenants", json).status()).isEqualTo(413);
    Http.Answer atScim =
        large(
            "/scim/v2/Users",
            Map.of(
                "Authorization",
                "Bearer " + scim.token(),
                "Content-Type",
                "application/scim+json"));
    assertThat(atScim.status()).isEqualTo(413);
    assertThat(atScim.json().at("/status").asText()).isEqualTo("413");
    assertThat(scim.get("/Users").json().get("totalResults").asInt()).isZero();
  }

  private static Http.Answer large(String path, Map<String, String> headers) {
    return Http.send(
        "POST",
        system.tool() + path,
        headers,
        HttpRequest.BodyPublishers.ofByteArray(new byte[50_000_000]));
  }

  @ParameterizedTest
  @CsvSource({
    "garbage",
    "rba_AAAAAAAAAAAAAAAAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "running-system-setup-token"
  })
  void badTokenNeedsSignIn(String token) {
    ApiClient api = new ApiClient(system.tool() + "/api/v1", token);

    assertProblem(api.get("/me"), 401, "sign-in-needed");
    Http.Answer atScim = new ScimClient(system.tool() + "/scim/v2", token).get("/Users");
    assertThat(atScim.status()).isEqualTo(401);
    assertThat(atScim.json().at("/schemas/0").asText())
        .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
    assertThat(atScim.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"userName\":                                        | invalidSyntax",
        "[1,2]                                                 | invalidSyntax",
        "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]} | invalidValue",
        "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":7} | invalidValue",
      })
  void scimGarbageIsScimError(String body, String type) {
    ScimClient scim = operator.scimClient(operator.tenant("Garbage"));

    Http.Answer answer = scim.post("/Users", body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().at("/scimType").asText()).as(answer.body()).isEqualTo(type);
    assertThat(answer.body()).doesNotContain("Exception", "org.ribalta", "com.fasterxml");
    assertThat(scim.get("/Users").json().get("totalResults").asInt()).isZero();
  }

  /** Mutation: without the tenant in {@code TenantRepository} and in row-level security: 200. */
  @Test
  void tokenOfOneTenantOpensNothingOfAnother() {
    ScimClient one = operator.scimClient(operator.tenant("One"));
    ScimClient other = operator.scimClient(operator.tenant("Other"));
    String id = one.create("ada@one.example", "A-1").json().get("id").asText();

    assertThat(other.get("/Users/" + id).status()).isEqualTo(404);
    assertThat(other.active(id, false).status()).isEqualTo(404);
    assertThat(one.get("/Users/" + id).json().get("active").asBoolean()).isTrue();
  }

  /** Mutation: without {@code NonceStore.useOnce} the second launch opens the page. */
  @Test
  void replayedLaunchIsRefused() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> form = lms.launchForm(ACTIVITY);
    assertThat(lms.launch(form).status()).isEqualTo(200);

    Http.Answer replayed = lms.launch(form);

    assertThat(replayed.status()).isEqualTo(403);
    assertThat(replayed.mediaType()).isEqualTo("text/html");
    assertThat(replayed.body()).doesNotContain("id=\"launch\"");
  }

  /** Mutation: without the binding in the state, login CSRF works. */
  @Test
  void launchInAnotherBrowserIsRefused() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");

    Http.Answer elsewhere = lms.launchElsewhere(lms.launchForm(ACTIVITY));

    assertThat(elsewhere.status()).isEqualTo(403);
    assertThat(elsewhere.body()).doesNotContain("id=\"launch\"");
  }

  @Test
  void secondEnrolmentIsConflictAndFirstStays() {
    ApiClient manager = LmsClient.signIn(system, "Chiara Fontana").open(OTHER_ACTIVITY);
    String edition =
        manager
            .post(
                "/editions",
                """
                {"template":"digital-skills","title":"Leadership",
                 "startsOn":"2026-11-01","endsOn":"2027-04-30"}""")
            .json()
            .get("id")
            .asText();
    ApiClient junior = LmsClient.signIn(system, "Davide Lorusso").open(OTHER_ACTIVITY);
    String enrolments = "/editions/" + edition + "/enrolments";
    assertThat(junior.post(enrolments, ENROLMENT).status()).isEqualTo(201);

    assertProblem(junior.post(enrolments, ENROLMENT), 409, "already-enrolled");

    assertThat(manager.get(enrolments).json()).hasSize(1);
    assertProblem(junior.get(enrolments), 403, "forbidden");
  }

  /** Mutation: without {@code EndSessions} the old token goes on working. */
  @Test
  void deactivatedPersonIsOutAtOnce() {
    String tenant = system.sandboxState().get("tenantId").asText();
    ScimClient scim = operator.scimClient(tenant);
    ApiClient admin = LmsClient.signIn(system, "Paolo Greco").open(ACTIVITY);
    assertThat(admin.get("/me").status()).isEqualTo(200);
    String id = scim.idOf("paolo.greco@officinemeridiana.example");

    assertThat(scim.active(id, false).status()).isEqualTo(200);

    assertProblem(admin.get("/me"), 401, "sign-in-needed");
    LmsClient lms = LmsClient.signIn(system, "Paolo Greco");
    assertThat(lms.launch(lms.launchForm(ACTIVITY)).status()).isEqualTo(403);
    scim.active(id, true);
    assertThat(lms.launch(lms.launchForm(ACTIVITY)).status()).isEqualTo(200);
  }

  private static void assertProblem(Http.Answer answer, int status, String slug) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().get("type").asText()).isEqualTo("urn:ribalta:problem:" + slug);
    assertThat(answer.body()).doesNotContain("Exception", "org.ribalta", "\tat ");
  }
}
