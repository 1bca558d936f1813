package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.Provision;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.platform.tenant.Tenancy;

/** Who the users of an LMS are, by a rule. */
class RecognitionIT extends Recognitions {
  @Inject private InTransaction inTransaction;

  // Fails if the two keys are not told apart.
  @Test
  void tellsByWhichKeySomebodyWasRecognised() throws Exception {
    company.hire(tenant, "ada", 5, null);
    arrive("eva", "E-7", true);

    launched(provisioned, launch("1", sourcedId("ada")));
    launched(provisioned, launch("2", sourcedId("E-7")));

    JsonNode page = users("linked=true");
    assertThat(page.path("linked").asInt()).isEqualTo(2);
    assertThat(page.at("/how/EXTERNAL_ID").asInt()).isEqualTo(1);
    assertThat(page.at("/how/EMPLOYEE_NUMBER").asInt()).isEqualTo(1);
    assertThat(page.at("/items/0/subject").asText()).isEqualTo("2");
    assertThat(page.at("/items/0/person/name").asText()).isEqualTo("eva Prova");
    assertThat(page.at("/items/0/name").isNull()).isTrue();
  }

  // Fails if the first of several is taken, or if somebody who left is let in.
  @Test
  void tellsWhyOthersWereNot() throws Exception {
    arrive("ada", "SAME", true);
    arrive("eva", "SAME", true);
    arrive("ida", "GONE", false);

    assertThat(open(provisioned, launch("1", sourcedId("SAME")))).isInstanceOf(GUEST);
    assertThat(open(provisioned, launch("2", sourcedId("GONE"))))
        .isInstanceOf(Opening.Inactive.class);
    assertThat(open(provisioned, launch("3", sourcedId("x") + "," + ADA))).isInstanceOf(GUEST);
    assertThat(open(provisioned, launch("4", sourcedId(" ")))).isInstanceOf(GUEST);

    JsonNode page = users("linked=false");
    assertThat(page.path("unlinked").asInt()).isEqualTo(4);
    assertThat(page.path("items"))
        .extracting(user -> user.path("why").asText())
        .containsExactly("NO_IDENTIFIER", "NONE", "INACTIVE", "SEVERAL");
    assertThat(page.at("/items/1/name").asText()).isEqualTo("Ada Conti");
    assertThat(page.at("/items/1/launchedAt").isNull()).isFalse();
    assertThat(users("linked=false&q=CONT").path("items")).hasSize(1);
    assertThat(users("linked=false&q=%25").path("items")).isEmpty();
    assertThat(users("linked=false&q=4").path("items")).hasSize(1);
  }

  // Fails if somebody who is inactive in the directory comes back by way of a roster platform.
  @Test
  void makesNobodyOfAKeyWhosePersonLeft() throws Exception {
    arrive("ida", "GONE", false);

    assertThat(open(platform, launch("2", sourcedId("GONE")))).isInstanceOf(Opening.Inactive.class);
  }

  // Fails if the whole list is answered, or a user twice.
  @Test
  void listsAPageAtATime() throws Exception {
    for (int i = 0; i < 52; i++) {
      open(provisioned, launch("u" + i, NO_KEY));
    }
    JsonNode first = users("linked=false");
    JsonNode second = users("linked=false&after=" + first.path("next").asText());

    assertThat(first.path("items")).hasSize(50);
    assertThat(second.path("items")).hasSize(2);
    assertThat(second.path("next").isNull()).isTrue();
    Set<String> ids = new HashSet<>();
    first.path("items").forEach(user -> ids.add(user.path("id").asText()));
    second.path("items").forEach(user -> ids.add(user.path("id").asText()));
    assertThat(ids).hasSize(52);
  }

  // Fails if a link of one issuer counts at another.
  @Test
  void neverRecognisesAcrossIssuers() throws Exception {
    UUID ada = company.hire(tenant, "ada", 5, null);
    UUID other = register("https://two.example/" + tenant, PeopleSource.PROVISIONED);
    open(provisioned, launch("1", NO_KEY));
    link(guest("1"), ada);

    assertThat(open(other, launch("1", NO_KEY))).isInstanceOf(GUEST);
  }

  // Fails if a codice fiscale reaches the database, or if its hash is the same for two customers.
  @Test
  void keepsAKeyedHashOfACodiceFiscaleAndRecognisesItAllTheSame() throws Exception {
    String code = "RSSMRA85T10A562S";
    ProvisionedPerson rossi = provision(tenant, code);

    assertThat(rossi.externalId()).startsWith("cf-").isNotEqualTo(code);
    assertThat(rossi.document()).contains(rossi.externalId(), "a.rossi@example.org");
    assertThat(launched(provisioned, launch("1", sourcedId(code.toLowerCase(Locale.ROOT)))).id())
        .isEqualTo(rossi.id());
    String kept =
        "update person set version = version where tenant_id = ? and (document like ?"
            + " or user_name like ? or employee_number like ? or manager_reference like ?)";
    String like = "%RSSMRA85%";
    assertThat(changed(kept, tenant, like, like, like, like)).isZero();
    assertThat(changed(kept, tenant, "%cf-%", like, like, like)).isEqualTo(1);
    assertThat(
            changed(
                "update person_external_id set version = version where external_id like ?", like))
        .isZero();
    PersonQuery asked = new PersonQuery.UserNameIs(code);
    assertThat(Tenancy.callAs(tenant, () -> provisioning.list(SOURCE, asked, 0, 5)).total())
        .isEqualTo(1);
    assertThat(provision(company.found(), code).externalId()).isNotEqualTo(rossi.externalId());
  }

  private int changed(String sql, Object... values) throws Exception {
    return Tenancy.callAs(tenant, () -> inTransaction.update(sql, values));
  }

  private ProvisionedPerson provision(UUID of, String code) throws Exception {
    PersonProfile profile = numbered(code, code, true).withKeys(key -> code);
    String document =
        "{'userName':'%s','emails':[{'value':'a.rossi@example.org'}],'x':{'n':'%s'}}"
            .formatted(code, code)
            .replace('\'', '"');
    return Tenancy.callAs(
        of, () -> provisioning.create(SOURCE, new Provision(profile, code, document)));
  }
}
