package org.ribalta.conformance.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http.Answer;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/** A token of one tenant finds and changes nothing of another. */
class IsolationIT {
  private static final String PUT =
      "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"evil\"}";
  private static ScimClient ours;
  private static ScimClient theirs;

  @BeforeAll
  static void makeTwoTenants() {
    Operator operator = new Operator(RunningSystem.get().tool());
    ours = operator.scimClient(operator.tenant("SCIM ours"));
    theirs = operator.scimClient(operator.tenant("SCIM theirs"));
  }

  // Mutation: a query without the tenant, on a database without row-level security.
  @Test
  void reachesNoUserOfAnotherTenant() {
    String id = theirs.create("their.user@x.it", "same-external-id").json().get("id").asText();
    String before = theirs.get("/Users/" + id).body();

    List<Answer> answers =
        List.of(
            ours.get("/Users/" + id),
            ours.send("PUT", "/Users/" + id, PUT),
            ours.active(id, false),
            ours.delete("/Users/" + id));

    assertThat(answers).extracting(Answer::status).containsOnly(404);
    assertThat(ours.idOf("their.user@x.it")).isEmpty();
    assertThat(ours.get("/Users").json().get("totalResults").asInt()).isZero();
    assertThat(theirs.get("/Users/" + id).body()).isEqualTo(before);
  }

  @Test
  void letsTwoTenantsUseTheSameNames() {
    assertThat(ours.create("same.name@x.it", "1").status()).isEqualTo(201);
    assertThat(theirs.create("same.name@x.it", "1").status()).isEqualTo(201);

    ours.delete("/Users/" + ours.idOf("same.name@x.it"));

    assertThat(theirs.idOf("same.name@x.it")).isNotEmpty();
  }

  // Mutation: looking the token up by its hash alone, without its tenant.
  @Test
  void refusesATokenWithAnotherTenantWrittenIntoIt() {
    int tenantEnds = "rbs_".length() + 22;
    String spliced = theirs.token().substring(0, tenantEnds) + ours.token().substring(tenantEnds);

    assertThat(new ScimClient(ours.base(), spliced).get("/Users").status()).isEqualTo(401);
  }
}
