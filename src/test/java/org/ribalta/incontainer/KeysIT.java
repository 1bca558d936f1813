package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;
import org.ribalta.lms.control.RotateToolKey;
import org.ribalta.platform.json.Json;

/** Our own keys: rotated with time for platforms to notice, or revoked at once. */
@ExtendWith(ArquillianExtension.class)
class KeysIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ArquillianResource private URL server;
  @Inject private Company company;
  @Inject private RotateToolKey rotateToolKey;

  private String keys;
  private String audit;
  private Api administrator;
  private Api operator;

  @BeforeEach
  void withoutWaitingKey() throws Exception {
    UUID tenant = company.found();
    keys = "admin/tenants/" + tenant + "/keys";
    audit = "admin/tenants/" + tenant + "/audit?action=";
    administrator =
        company.signIn(tenant, null, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
    operator = new Api(server.toURI(), "in-container-setup-token");
    for (String waiting : kids("NEXT")) {
      assertThat(revoke(operator, waiting)).isEqualTo(204);
    }
  }

  // Fails if the new key signs at once, or if anybody can go on adding keys.
  @Test
  void nextKeyIsPublishedBesideTheOneThatSigns() throws Exception {
    List<String> signing = kids("SIGNING");

    assertThat(administrator.post(keys, "").status()).isEqualTo(200);

    assertThat(kids("SIGNING")).isEqualTo(signing).hasSize(1);
    assertThat(kids("NEXT")).hasSize(1);
    assertThat(published()).startsWith(signing.get(0)).containsAll(kids("NEXT"));
    assertThat(administrator.post(keys, "").problem()).isEqualTo("key-waiting");
    assertThat(administrator.get(audit + "key.added").body().findValuesAsText("action")).hasSize(1);
  }

  // Fails if a revoked key is published any longer, or nothing is left that signs.
  @Test
  void revokedKeyIsGoneAtOnceAndAnotherSigns() throws Exception {
    String leaked = kids("SIGNING").get(0);

    assertThat(revoke(operator, leaked)).isEqualTo(204);

    assertThat(published()).isNotEmpty().doesNotContain(leaked);
    assertThat(kids("SIGNING")).hasSize(1).isNotEqualTo(List.of(leaked));
    assertThat(operator.get(audit + "key.revoked").body().toString()).contains(leaked);
    assertThat(revoke(operator, leaked)).isEqualTo(404);
  }

  // Fails if one company's administrator can stop another's: the keys are the server's.
  @Test
  void onlyTheOperatorRevokes() throws Exception {
    String signing = kids("SIGNING").get(0);

    assertThat(revoke(administrator, signing)).isEqualTo(403);

    assertThat(published()).contains(signing);
  }

  @Test
  void nothingIsRotatedBeforeItsTime() throws Exception {
    List<String> before = published();

    rotateToolKey.run();

    assertThat(published()).isEqualTo(before);
  }

  private int revoke(Api caller, String kid) throws Exception {
    return caller.call("DELETE", keys + "/" + kid, null).status();
  }

  private List<String> kids(String state) {
    List<String> kids = new ArrayList<>();
    for (JsonNode key : operator.get(keys).body()) {
      if (key.path("state").asText().equals(state)) {
        kids.add(key.path("kid").asText());
      }
    }
    return kids;
  }

  /** What platforms see. */
  private List<String> published() throws Exception {
    HttpRequest jwks = HttpRequest.newBuilder(server.toURI().resolve("/lti/jwks")).build();
    return Json.tree(HTTP.send(jwks, HttpResponse.BodyHandlers.ofString()).body())
        .findValuesAsText("kid");
  }
}
