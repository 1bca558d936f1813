package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.Provision;
import org.ribalta.directory.ProvisionedPerson;
import org.ribalta.directory.Provisioning;
import org.ribalta.lms.control.LinkPerson;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.control.PersonLinkProblem;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/** Who the users of an LMS are: recognised by a rule, put right by an administrator. */
class RecognitionIT extends LmsLaunches {
  private static final UUID SOURCE = UUID.randomUUID();
  private static final String NO_KEY = "'name':'Ospite'";
  private static final Class<Opening.Unknown> GUEST = Opening.Unknown.class;

  @Inject private Provisioning provisioning;
  @Inject private LinkPerson linkPerson;
  @Inject private InTransaction inTransaction;
  @ArquillianResource private URL server;

  private UUID provisioned;
  private Api operator;

  @BeforeEach
  void connect() throws Exception {
    provisioned = register("https://hr.example/" + tenant, PeopleSource.PROVISIONED);
    operator = new Api(server.toURI(), "in-container-setup-token");
  }

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

  @Test
  void administratorSaysWhoAGuestIsAndTheNextLaunchOpens() throws Exception {
    UUID ada = company.hire(tenant, "ada", 5, null);
    open(provisioned, launch("1", NO_KEY));

    assertThat(link(guest("1"), ada).status()).isEqualTo(204);

    assertThat(launched(provisioned, launch("1", NO_KEY)).id()).isEqualTo(ada);
    assertThat(users("linked=true").at("/items/0/how").asText()).isEqualTo("BY_HAND");
    assertThat(users("linked=true&q=ada").path("items")).hasSize(1);
    assertThat(users("linked=true&q=zed").path("items")).isEmpty();
    JsonNode entry = trail("person.linked").path(0);
    assertThat(entry.at("/details/how").asText()).isEqualTo("by_hand");
    assertThat(entry.at("/details/platform").asText()).isEqualTo(provisioned.toString());
  }

  // Fails if one person becomes two users of an issuer, or if a link is written over.
  @Test
  void refusesASecondLinkOfEither() throws Exception {
    UUID ada = company.hire(tenant, "ada", 5, null);
    UUID eva = company.hire(tenant, "eva", 5, null);
    open(provisioned, launch("1", NO_KEY));
    open(provisioned, launch("2", NO_KEY));
    String one = guest("1");
    link(one, ada);

    assertThat(link(one, eva).problem()).isEqualTo("user-linked");
    assertThat(link(guest("2"), ada).problem()).isEqualTo("person-linked");
  }

  // Fails without the lock: two users are one person then.
  @Test
  void linksOnePersonOnceHoweverManyDecideItAtOnce() throws Exception {
    UUID ada = company.hire(tenant, "ada", 5, null);
    open(provisioned, launch("1", NO_KEY));
    open(provisioned, launch("2", NO_KEY));
    Callable<UUID> one = deciding(guest("1"), ada);
    Callable<UUID> other = deciding(guest("2"), ada);

    atOnce(List.of(one, other));

    assertThat(users("linked=true").path("linked").asInt()).isEqualTo(1);
  }

  private Callable<UUID> deciding(String user, UUID person) {
    UUID id = UUID.fromString(user);
    return () ->
        Tenancy.callAs(
            tenant,
            () -> {
              try {
                linkPerson.byHand(provisioned, id, person);
              } catch (Refused second) {
                assertThat(second.type()).isEqualTo(PersonLinkProblem.PERSON_LINKED);
              }
              return id;
            });
  }

  // Fails if a person of another customer, or one who left, or one of an LMS can be chosen.
  @Test
  void linksNobodyButTheDirectorysActivePeople() throws Exception {
    UUID stranger = company.hire(company.found(), "eva", 5, null);
    UUID gone = arrive("ida", "E-1", false);
    UUID made = launched(platform, launch("7", ADA)).id();
    open(provisioned, launch("1", NO_KEY));
    String guest = guest("1");

    assertThat(link(guest, stranger).problem()).isEqualTo("person-gone");
    assertThat(link(guest, gone).problem()).isEqualTo("person-gone");
    assertThat(link(guest, UUID.randomUUID()).problem()).isEqualTo("person-gone");
    assertThat(link(guest, made).problem()).isEqualTo("person-of-lms");
    assertThat(users("linked=true").path("linked").asInt()).isZero();
  }

  // Fails if users are looked for without their issuer, or without their tenant.
  @Test
  void changesUsersOfThisPlatformOnly() throws Exception {
    UUID ada = company.hire(tenant, "ada", 5, null);
    UUID other = register("https://two.example/" + tenant, PeopleSource.PROVISIONED);
    open(other, launch("1", NO_KEY));
    String guest = operator.get(path(other) + "?linked=false").body().at("/items/0/id").asText();

    assertThat(link(guest, ada).status()).isEqualTo(404);
    assertThat(operator.call("DELETE", path(provisioned) + "/" + guest + "/person", "{}").status())
        .isEqualTo(404);
    UUID stranger = company.found();
    assertThatThrownBy(
            () ->
                Tenancy.runAs(
                    stranger, () -> linkPerson.byHand(other, UUID.fromString(guest), ada)))
        .isInstanceOf(Refused.class);
    assertThat(open(other, launch("1", NO_KEY))).isInstanceOf(GUEST);
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

  // Fails if what was opened from this platform goes on, or if all of the person's sessions end.
  @Test
  void undoingALinkEndsWhatWasOpenedByIt() throws Exception {
    UUID ada = company.hire(tenant, "ada", 5, null);
    UUID other = register("https://two.example/" + tenant, PeopleSource.PROVISIONED);
    Api elsewhere = session(open(other, launch("9", sourcedId("ada"))));
    open(provisioned, launch("1", NO_KEY));
    String user = guest("1");
    link(user, ada);
    Api here = session(open(provisioned, launch("1", NO_KEY)));

    assertThat(unlink(user).status()).isEqualTo(204);

    assertThat(here.get("me").status()).isEqualTo(401);
    assertThat(elsewhere.get("me").status()).isEqualTo(200);
    assertThat(users("linked=false").at("/items/0/why").asText()).isEqualTo("UNDONE");
    assertThat(trail("person.unlinked")).hasSize(1);
    assertThat(unlink(user).problem()).isEqualTo("user-not-linked");
    assertThat(open(provisioned, launch("1", NO_KEY))).isInstanceOf(GUEST);
    assertThat(users("linked=false").at("/items/0/why").asText()).isEqualTo("NO_IDENTIFIER");
  }

  // Fails if a person whom only an LMS knows loses the one link to them.
  @Test
  void keepsTheLinkFromWhichSomebodyWasMade() throws Exception {
    launched(platform, launch("7", ADA));
    JsonNode users = operator.get(path(platform) + "?linked=true").body();

    Api.Answer refused =
        operator.call(
            "DELETE", path(platform) + "/" + users.at("/items/0/id").asText() + "/person", "{}");

    assertThat(refused.problem()).isEqualTo("link-made");
    assertThat(refused.body().path("detail").asText()).contains("elenco del corso");
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

  private UUID arrive(String name, String number, boolean active) throws Exception {
    Provision arriving = new Provision(numbered(name, number, active), null, "{}");
    return Tenancy.callAs(tenant, () -> provisioning.create(SOURCE, arriving).id());
  }

  private static PersonProfile numbered(String name, String number, boolean active) {
    PersonProfile known = Company.profile(name, 3, active, null);
    return new PersonProfile(
        known.userName(),
        number,
        known.email(),
        known.givenName(),
        known.familyName(),
        known.displayName(),
        known.title(),
        known.department(),
        known.site(),
        known.preferredLanguage(),
        known.languages(),
        known.timeZone(),
        known.jobLevel(),
        known.hireDate(),
        active,
        null);
  }

  private String path(UUID from) {
    return "admin/tenants/" + tenant + "/platforms/" + from + "/people";
  }

  private JsonNode users(String query) {
    Api.Answer answer = operator.get(path(provisioned) + "?" + query);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  private String guest(String subject) {
    return users("linked=false&q=" + subject).at("/items/0/id").asText();
  }

  private Api.Answer link(String user, UUID person) {
    return operator.put(path(provisioned) + "/" + user + "/person", "{'person':'" + person + "'}");
  }

  private Api.Answer unlink(String user) {
    return operator.call("DELETE", path(provisioned) + "/" + user + "/person", "{}");
  }

  private JsonNode trail(String action) {
    return operator.get("admin/tenants/" + tenant + "/audit?action=" + action).body().path("items");
  }
}
