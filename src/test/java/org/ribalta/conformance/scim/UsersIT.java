package org.ribalta.conformance.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.support.Http.Answer;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/** Users over HTTP, from arrival to deletion (RFC 7644 §3). */
class UsersIT {
  private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final String RIBALTA = "urn:ietf:params:scim:schemas:extension:ribalta:2.0:User";

  private static Operator operator;
  private static String tenant;
  private static ScimClient scim;

  @BeforeAll
  static void makeATenant() {
    operator = new Operator(RunningSystem.get().tool());
    tenant = operator.tenant("SCIM users");
    scim = operator.scimClient(tenant);
  }

  private static String arrived(String userName) {
    Answer answer = scim.create(userName, "ext-" + userName);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asText();
  }

  @Test
  void answersAUserWithLocationMetaAndSeniority() {
    Answer created =
        scim.post(
            "/Users",
            """
            {"schemas":["%1$s","%2$s","%3$s"],"userName":"Giulia.Rossi@acme.it",
             "externalId":"hr-1","birthDate":"1999-01-01",
             "%2$s":{"department":"Vendite","manager":{"value":"hr-not-here-yet"}},
             "%3$s":{"jobLevel":"L2","hireDate":"2024-03-01T00:00:00Z"}}"""
                .formatted(CORE, ENTERPRISE, RIBALTA));

    assertThat(created.status()).as(created.body()).isEqualTo(201);
    JsonNode user = created.json();
    String location = user.at("/meta/location").asText();
    assertThat(location).endsWith("/scim/v2/Users/" + user.get("id").asText());
    assertThat(created.headers().firstValue("Location")).contains(location);
    assertThat(created.mediaType()).isEqualTo("application/scim+json");
    assertThat(user.at("/meta/created")).isEqualTo(user.at("/meta/lastModified"));
    assertThat(user.at("/" + RIBALTA + "/seniority/rank").asInt()).isEqualTo(2);
    assertThat(user.at("/" + RIBALTA + "/hireDate").asText()).isEqualTo("2024-03-01");
    assertThat(created.body()).doesNotContain("1999");
    assertThat(scim.get("/Users/" + user.get("id").asText()).json()).isEqualTo(user);
  }

  // Mutation: comparing user_name instead of user_name_key finds nothing.
  @Test
  void findsAUserNameWhateverItsCase() {
    String id = arrived("Case.Test@acme.it");

    assertThat(scim.idOf("cASE.tEST@ACME.IT")).isEqualTo(id);
    assertThat(scim.get("/Users?filter=userName%20eq%20%22nobody%22").json().get("totalResults"))
        .hasToString("0");
  }

  @Test
  void refusesAUserNameThatDiffersInCaseOnly() {
    arrived("taken@acme.it");

    Answer again = scim.create("TAKEN@acme.it", "ext-2");

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("scimType").asText()).isEqualTo("uniqueness");
  }

  @Test
  void freesTheUserNameOfADeletedUser() {
    String id = arrived("leaver@acme.it");

    assertThat(scim.delete("/Users/" + id).status()).isEqualTo(204);
    assertThat(scim.get("/Users/" + id).status()).isEqualTo(404);
    assertThat(scim.delete("/Users/" + id).status()).isEqualTo(404);
    assertThat(arrived("leaver@acme.it")).isNotEqualTo(id);
  }

  @Test
  void pagesThroughEveryoneOnce() {
    ScimClient other = operator.scimClient(operator.tenant("SCIM pages"));
    IntStream.rangeClosed(1, 7).forEach(i -> other.create("page" + i, "p" + i));
    Set<String> seen = new HashSet<>();

    for (int start = 1; start <= 7; start += 3) {
      JsonNode page = other.get("/Users?startIndex=" + start + "&count=3").json();
      assertThat(page.get("totalResults").asInt()).isEqualTo(7);
      assertThat(page.get("startIndex").asInt()).isEqualTo(start);
      page.get("Resources").forEach(user -> seen.add(user.get("userName").asText()));
    }

    assertThat(seen).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource({"count=0, 1, 0", "startIndex=-3&count=-1, 1, 0", "startIndex=9999, 9999, 0"})
  void answersAnEmptyPageWithTheTotal(String query, int startIndex, int items) {
    arrived("total-" + query.hashCode());

    JsonNode page = scim.get("/Users?" + query).json();

    assertThat(page.get("totalResults").asInt()).isPositive();
    assertThat(page.get("startIndex").asInt()).isEqualTo(startIndex);
    assertThat(page.get("itemsPerPage").asInt()).isEqualTo(items);
    assertThat(page.get("Resources")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"startIndex=abc", "count=1.5", "count=%00"})
  void refusesAPageThatIsNoNumber(String query) {
    Answer answer = scim.get("/Users?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("scimType").asText()).isEqualTo("invalidValue");
  }

  @Test
  void patchesCoreAndExtensions() {
    String id = arrived("patched@acme.it");

    Answer answer =
        scim.patch(
            "/Users/" + id,
            """
            [{"op":"replace","path":"active","value":false},
             {"op":"add","path":"%s:department","value":"HR"},
             {"op":"replace","value":{"title":"Analyst","%s":{"jobLevel":"5"}}}]"""
                .formatted(ENTERPRISE, RIBALTA));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().get("active").asBoolean(true)).isFalse();
    assertThat(answer.json().at("/" + ENTERPRISE + "/department").asText()).isEqualTo("HR");
    assertThat(answer.json().at("/" + RIBALTA + "/seniority/rank").asInt()).isEqualTo(5);
    assertThat(scim.get("/Users/" + id).json()).isEqualTo(answer.json());
  }

  // Mutation: writing without comparing moves lastModified.
  @Test
  void leavesLastModifiedAloneWhenNothingChanges() {
    String id = arrived("still@acme.it");
    String before = scim.get("/Users/" + id).body();

    assertThat(scim.active(id, true).body()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenOneOperationFails() {
    String id = arrived("atomic@acme.it");
    String before = scim.get("/Users/" + id).body();

    Answer answer =
        scim.patch(
            "/Users/" + id,
            """
            [{"op":"replace","path":"title","value":"X"},
             {"op":"replace","path":"bogus","value":"X"}]""");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(scim.get("/Users/" + id).body()).isEqualTo(before);
  }

  // Mutation: writing the caller's part as the whole loses the telephone number.
  @Test
  void keepsWhatAnotherClientOwns() {
    String id = arrived("shared@acme.it");
    scim.patch("/Users/" + id, "[{\"op\":\"add\",\"path\":\"nickName\",\"value\":\"Lia\"}]");
    ScimClient okta = operator.scimClient(tenant, "okta");

    Answer replaced =
        okta.send(
            "PUT",
            "/Users/" + id,
            "{\"schemas\":[\"%s\"],\"userName\":\"shared@acme.it\",\"externalId\":\"00u1\"}"
                .formatted(CORE));

    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(replaced.json().has("nickName")).isFalse();
    assertThat(replaced.json().get("externalId").asText()).isEqualTo("00u1");
    JsonNode seenByTheFirst = scim.get("/Users/" + id).json();
    assertThat(seenByTheFirst.get("nickName").asText()).isEqualTo("Lia");
    assertThat(seenByTheFirst.get("externalId").asText()).isEqualTo("ext-shared@acme.it");
  }

  // Mutation: without the unique constraint, or with a 500 for it, the counts differ.
  @Test
  void createsOneOfManyAtOnce() throws Exception {
    List<Integer> statuses = atOnce(8, i -> scim.create("race@acme.it", "r" + i).status());

    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
  }

  // Mutation: without the row lock, patches overwrite each other or end in a conflict.
  @Test
  void losesNoneOfManyPatchesAtOnce() throws Exception {
    String id = arrived("busy@acme.it");

    atOnce(
        8,
        i ->
            scim.patch(
                    "/Users/" + id,
                    "[{\"op\":\"add\",\"path\":\"phoneNumbers\",\"value\":[{\"value\":\"%d\"}]}]"
                        .formatted(i))
                .status());

    assertThat(scim.get("/Users/" + id).json().get("phoneNumbers")).hasSize(8);
  }

  private interface Call {
    int status(int number);
  }

  private static List<Integer> atOnce(int times, Call call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      IntStream.range(0, times).forEach(i -> calls.add(() -> call.status(i)));
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> done : threads.invokeAll(calls)) {
        statuses.add(done.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }
}
