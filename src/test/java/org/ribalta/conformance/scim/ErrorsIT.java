package org.ribalta.conformance.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.support.Http;
import org.ribalta.support.Http.Answer;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/** Whatever goes wrong is a SCIM Error (RFC 7644 §3.12) and tells nothing of the inside. */
class ErrorsIT {
  private static final int FIFTY_MEGABYTES = 50_000_000;
  private static ScimClient scim;

  @BeforeAll
  static void makeATenant() {
    Operator operator = new Operator(RunningSystem.get().tool());
    scim = operator.scimClient(operator.tenant("SCIM errors"));
  }

  private static void isError(Answer answer, int status, String scimType) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.mediaType()).isEqualTo("application/scim+json");
    assertThat(answer.json().at("/schemas/0").asText())
        .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
    assertThat(answer.json().get("status").asText()).isEqualTo(String.valueOf(status));
    assertThat(answer.json().path("scimType").asText(null)).isEqualTo(scimType);
    assertThat(answer.body()).doesNotContain("java", "Exception", "jackson", "org.ribalta", "SQL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{nope | invalidSyntax",
        "[1] | invalidSyntax",
        "`` | invalidSyntax",
        "null | invalidSyntax",
        "{} x | invalidSyntax",
        "{'userName':'x'} | invalidSyntax",
        "{'schemas':'x','userName':'x'} | invalidSyntax",
        "{'schemas':['CORE']} | invalidValue",
        "{'schemas':['CORE'],'userName':5} | invalidValue",
        "{'schemas':['CORE'],'userName':{}} | invalidValue",
        "{'schemas':['CORE'],'userName':'a\\u0000b'} | invalidValue",
        "{'schemas':['CORE'],'userName':'x','active':'yes'} | invalidValue",
        "{'schemas':['CORE'],'userName':'x','emails':'y'} | invalidValue",
      })
  void refusesGarbage(String body, String scimType) {
    String json =
        body.replace('\'', '"').replace("CORE", "urn:ietf:params:scim:schemas:core:2.0:User");

    isError(scim.post("/Users", json), 400, scimType);
    isError(scim.send("POST", "/Users", "application/json;charset=utf-8", json), 400, scimType);
  }

  @Test
  void refusesAThousandfoldNesting() {
    isError(scim.post("/Users", "[".repeat(5_000)), 400, "invalidSyntax");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /Nope, 404",
    "GET, /Users/nope, 404",
    "GET, /Users/00000000-0000-0000-0000-000000000000, 404",
    "PATCH, /Users, 405",
    "POST, /Schemas, 405",
    "DELETE, /ServiceProviderConfig, 405",
    "GET, /Schemas?filter=x, 403",
    "GET, /ResourceTypes/Nope, 404",
  })
  void refusesAddressesAndMethodsThatAreNot(String method, String path, int status) {
    isError(scim.send(method, path, method.startsWith("P") ? "{}" : ""), status, null);
  }

  @Test
  void namesTheMethodsThatAreAllowed() {
    assertThat(scim.send("PUT", "/Users", "{}").headers().firstValue("Allow").orElse(""))
        .contains("GET", "POST");
  }

  @Test
  void refusesOtherMediaTypes() {
    isError(scim.send("POST", "/Users", "text/xml", "<user/>"), 415, null);
    Map<String, String> html =
        Map.of("Authorization", "Bearer " + scim.token(), "Accept", "text/html");
    isError(Http.send("GET", scim.base() + "/Users", html, ""), 406, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title co \"x\"", "userName eq", "((((", "userName eq \"x\" or \"1\"=\"1\""})
  void refusesFiltersItCannotAnswer(String filter) {
    String encoded = java.net.URLEncoder.encode(filter, java.nio.charset.StandardCharsets.UTF_8);

    isError(scim.get("/Users?filter=" + encoded), 400, "invalidFilter");
  }

  // Mutation: a filter bound to paths lets "%55sers" or ";x=1" through.
  @ParameterizedTest
  @ValueSource(strings = {"/Users", "/%55sers", "/Users;x=1", "/Nope", "/Schemas", "//Users"})
  void asksForATokenWhateverTheAddress(String path) {
    Answer answer = Http.send("GET", scim.base() + path, Map.of(), "");

    isError(answer, 401, null);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .contains("Bearer realm=\"Ribalta SCIM\"");
  }

  @Test
  void refusesEveryTokenButTheRightOne() {
    String token = scim.token();
    String last = token.endsWith("A") ? "B" : "A";
    for (String wrong :
        new String[] {"x", token + "x", token.substring(0, token.length() - 1) + last}) {
      Answer answer = new ScimClient(scim.base(), wrong).get("/Users");

      isError(answer, 401, null);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
          .contains("error=\"invalid_token\"");
    }
  }

  // Mutation: without the limit the server reads it all; without the count chunked bodies pass.
  @Test
  void refusesFiftyMegabytesAndStoresNothing() {
    byte[] body = new byte[FIFTY_MEGABYTES];
    Arrays.fill(body, (byte) ' ');
    Map<String, String> headers =
        Map.of("Authorization", "Bearer " + scim.token(), "Content-Type", "application/scim+json");
    InputStream chunked = new java.io.ByteArrayInputStream(body);

    isError(
        Http.send("POST", scim.base() + "/Users", headers, BodyPublishers.ofByteArray(body)),
        413,
        null);
    isError(
        Http.send(
            "POST", scim.base() + "/Users", headers, BodyPublishers.ofInputStream(() -> chunked)),
        413,
        null);
    assertThat(scim.get("/Users?count=0").json().get("totalResults").asInt()).isZero();
  }
}
