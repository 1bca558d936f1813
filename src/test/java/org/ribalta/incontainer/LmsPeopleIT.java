package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;
import org.ribalta.access.control.GrantRole;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.Holder;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.PersonView;
import org.ribalta.directory.Provision;
import org.ribalta.directory.Provisioning;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.tenant.Tenancy;

/** People whom only an LMS knows: how launches make them, and what keeps them apart. */
class LmsPeopleIT extends LmsLaunches {
  private static final UUID SOURCE = UUID.randomUUID();

  @Inject private Provisioning provisioning;
  @Inject private GrantRole grantRole;

  @Test
  void isMadeByTheFirstLaunchAndRecognisedByTheNext() throws Exception {
    PersonView ada = launched(platform, launch("7", ADA));
    PersonView again = launched(platform, launch("7", ADA));

    assertThat(again.id()).isEqualTo(ada.id());
    assertThat(ada.name()).isEqualTo("Ada Conti");
    assertThat(ada.email()).isEqualTo("ada@example.org");
    assertThat(ada.rank()).isNull();
    assertThat(launched(platform, launch("8", ADA)).id()).isNotEqualTo(ada.id());
  }

  // Fails if the launch's answer, which spares the page a question, were made of less than the
  // API's.
  @Test
  void saysOfThePersonAtOnceWhatTheApiSaysLater() throws Exception {
    String instructor =
        launch("7", ADA, "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
    UUID ada = launched(platform, instructor).id();
    Tenancy.runAs(
        tenant,
        () -> grantRole.grant(new Holder.Person(ada), Role.SPONSOR, GrantScope.tenant(), null));

    Opening opening = open(platform, instructor);

    JsonNode me = session(opening).get("me").body();
    assertThat(Json.tree(Json.write(((Opening.Opened) opening).activity().me()))).isEqualTo(me);
    assertThat(me.get("roles").toString()).contains("PROGRAMME_MANAGER", "SPONSOR");
  }

  // Fails if the link is not held while the person is made: four people, or three errors.
  @Test
  void isOnePersonHoweverManyLaunchesArriveAtOnce() throws Exception {
    Callable<UUID> open = () -> launched(platform, launch("7", ADA)).id();

    assertThat(atOnce(Collections.nCopies(4, open))).hasSize(1);
    assertThat(Tenancy.callAs(tenant, () -> people.search("Ada Conti", 10))).hasSize(1);
  }

  // Fails if an address, which LTI does not prove, may name a person of the directory.
  @Test
  void isNobodyOfTheDirectoryWithTheSameAddress() throws Exception {
    UUID inDirectory = company.hire(tenant, "ada", 5, null);

    PersonView launched = launched(platform, launch("7", ADA));

    assertThat(launched.id()).isNotEqualTo(inDirectory);
    assertThat(find(inDirectory).name()).isEqualTo("ada Prova");
    assertThat(Tenancy.callAs(tenant, () -> people.findByEmail("ada@example.org")))
        .map(PersonView::id)
        .contains(inDirectory);
  }

  // Fails if whoever controls an LMS could be signed in by mail as an administrator.
  @Test
  void isNotFoundByTheAddressThatTheLmsSays() throws Exception {
    launched(platform, launch("7", "'email':'chief@example.org'"));

    assertThat(Tenancy.callAs(tenant, () -> people.findByEmail("chief@example.org"))).isEmpty();
  }

  // Fails if links are looked up without their issuer.
  @Test
  void isSomebodyElseAtAnotherIssuer() throws Exception {
    UUID other = register("https://two.example/" + tenant, PeopleSource.ROSTER);

    assertThat(launched(other, launch("7", ADA)).id())
        .isNotEqualTo(launched(platform, launch("7", ADA)).id());
  }

  // Fails if the LMS's words are taken over for people of the directory.
  @Test
  void isThePersonOfTheDirectoryWhoseKeyTheLmsSaysAndThatOneStaysAsProvisioned() throws Exception {
    UUID inDirectory = company.hire(tenant, "ada", 5, null);

    PersonView launched = launched(platform, launch("7", ADA + "," + sourcedId("ada")));

    assertThat(launched.id()).isEqualTo(inDirectory);
    assertThat(launched.name()).isEqualTo("ada Prova");
  }

  @Test
  void staysAGuestWherePeopleAreProvisioned() throws Exception {
    UUID provisioned = register("https://three.example/" + tenant, PeopleSource.PROVISIONED);

    assertThat(open(provisioned, launch("7", ADA))).isInstanceOf(Opening.Unknown.class);
    assertThat(Tenancy.callAs(tenant, () -> people.search("Ada", 10))).isEmpty();
  }

  // Fails if a later message without a name takes the name away.
  @Test
  void isCalledNeutrallyUntilTheLmsSaysANameAndKeepsItThen() throws Exception {
    PersonView nameless = launched(platform, launch("7", "'email':null,'name':''"));
    PersonView other = launched(platform, launch("8", "'x':1"));
    assertThat(nameless.name()).matches("Partecipante [0-9A-F]{5}").isNotEqualTo(other.name());

    assertThat(launched(platform, launch("7", ADA)).name()).isEqualTo("Ada Conti");
    assertThat(launched(platform, launch("7", "'x':1")).name()).isEqualTo("Ada Conti");
  }

  // Fails if SCIM lists, reads, changes or deletes people whom it never sent.
  @Test
  void isHiddenFromTheDirectorysSources() throws Exception {
    UUID ada = launched(platform, launch("7", ADA)).id();
    Provision other = new Provision(Company.profile("x", 3, true, null), "x", "{}");

    Tenancy.runAs(
        tenant,
        () -> {
          assertThat(provisioning.list(SOURCE, new PersonQuery.Everyone(), 0, 10).total()).isZero();
          assertThat(provisioning.find(SOURCE, ada)).isEmpty();
          assertThat(provisioning.hold(SOURCE, ada)).isEmpty();
          assertThat(provisioning.replace(SOURCE, ada, other)).isEmpty();
          assertThat(provisioning.remove(ada)).isFalse();
        });
    assertThat(find(ada).active()).isTrue();
    company.hire(tenant, "ada", 5, null);
  }
}
