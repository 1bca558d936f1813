package org.ribalta.conformance.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/** What a client can learn before it writes (RFC 7644 §4). */
class DiscoveryIT {
  private static Operator operator;
  private static String tenant;
  private static ScimClient scim;

  @BeforeAll
  static void makeATenant() {
    operator = new Operator(RunningSystem.get().tool());
    tenant = operator.tenant("SCIM discovery");
    scim = operator.scimClient(tenant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Schemas", "/ResourceTypes"})
  void answersEachEntryAlsoById(String list) {
    JsonNode all = scim.get(list).json();

    assertThat(all.get("totalResults").asInt()).isEqualTo(all.get("Resources").size()).isPositive();
    for (JsonNode one : all.get("Resources")) {
      assertThat(scim.get(list + "/" + one.get("id").asText()).json()).isEqualTo(one);
      assertThat(one.at("/meta/location").asText()).contains("/scim/v2" + list + "/");
    }
  }

  @Test
  void promisesNoMoreThanIsBuilt() {
    JsonNode config = scim.get("/ServiceProviderConfig").json();

    assertThat(config.at("/patch/supported").asBoolean()).isTrue();
    assertThat(config.at("/filter/supported").asBoolean()).isTrue();
    for (String missing : new String[] {"bulk", "sort", "etag", "changePassword"}) {
      assertThat(config.at("/" + missing + "/supported").asBoolean(true)).as(missing).isFalse();
    }
    assertThat(config.at("/authenticationSchemes/0/type").asText()).isEqualTo("oauthbearertoken");
  }

  @Test
  void showsAClientTheAttributesItsAllowListLetsIn() {
    String toOkta = operator.scimClient(tenant, "okta").get("/Schemas").body();

    assertThat(toOkta).contains("jobLevel", "userName").doesNotContain("phoneNumbers");
    assertThat(scim.get("/Schemas").body()).contains("phoneNumbers");
  }
}
