package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.ribalta.lms.control.LinkPerson;
import org.ribalta.lms.control.PersonLinkProblem;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/** Links that an administrator makes and undoes. */
class PersonLinkIT extends Recognitions {
  @Inject private LinkPerson linkPerson;

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

  private Api.Answer unlink(String user) {
    return operator.call("DELETE", path(provisioned) + "/" + user + "/person", "{}");
  }

  private JsonNode trail(String action) {
    return operator.get("admin/tenants/" + tenant + "/audit?action=" + action).body().path("items");
  }
}
