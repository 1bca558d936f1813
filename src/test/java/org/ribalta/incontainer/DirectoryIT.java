package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.directory.ChainLabel;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonProfile;
import org.ribalta.directory.PersonView;
import org.ribalta.directory.Provision;
import org.ribalta.directory.Provisioning;
import org.ribalta.directory.ReportingFlaws;
import org.ribalta.directory.SourcedIdMatch;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.CreateTenant;

/** The directory on the real database: who is who, and who reports to whom. */
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {
  private static final UUID HRIS = UUID.randomUUID();
  private static final UUID OTHER_SOURCE = UUID.randomUUID();

  @Inject private CreateTenant createTenant;
  @Inject private Provisioning provisioning;
  @Inject private People people;

  private <T> T inNewTenant(Callable<T> work) throws Exception {
    return Tenancy.callAs(
        UUID.randomUUID(),
        () -> {
          createTenant.create("Directory", "it");
          return work.call();
        });
  }

  private static Provision person(String name, String number, String manager) {
    return new Provision(
        new PersonProfile(
            name,
            number,
            name + "@acme.it",
            name,
            "Prova",
            null,
            "Analyst",
            "Vendite",
            "Milano",
            "it",
            List.of("it", "en"),
            "Europe/Rome",
            "L2",
            null,
            true,
            manager),
        "hr-" + name,
        "{\"userName\":\"" + name + "\"}");
  }

  private UUID arrive(String name, String manager) {
    return provisioning.create(HRIS, person(name, "E-" + name, manager)).id();
  }

  // Mutation: labelling on arrival, when the manager is not there yet.
  @Test
  void joinsTheChainWhenTheManagerArrivesLater() throws Exception {
    inNewTenant(
        () -> {
          UUID junior = arrive("junior", "hr-boss");
          assertThat(people.chain(List.of(junior)).get(junior).depth()).isZero();
          assertThat(people.flaws()).isEqualTo(new ReportingFlaws(1, 0));

          UUID boss = arrive("boss", null);
          Map<UUID, ChainLabel> chain = people.chain(List.of(junior, boss));

          assertThat(chain.get(junior).sameChain(chain.get(boss))).isTrue();
          assertThat(chain.get(junior).depth()).isEqualTo(1);
          assertThat(people.flaws()).isEqualTo(new ReportingFlaws(0, 0));
          return null;
        });
  }

  @Test
  void reportsACycleAndGoesOn() throws Exception {
    inNewTenant(
        () -> {
          UUID one = arrive("one", "hr-two");
          UUID two = arrive("two", "hr-one");

          assertThat(people.chain(List.of(one, two))).hasSize(2);
          assertThat(people.flaws()).isEqualTo(new ReportingFlaws(0, 2));
          return null;
        });
  }

  @Test
  void leavesTheChainWhenRemoved() throws Exception {
    inNewTenant(
        () -> {
          UUID boss = arrive("boss", null);
          UUID junior = arrive("junior", "hr-boss");
          people.chain(List.of(boss, junior));

          provisioning.remove(boss);

          assertThat(people.chain(List.of(boss, junior))).containsOnlyKeys(junior);
          assertThat(people.flaws().missingManagers()).isEqualTo(1);
          assertThat(people.find(boss).orElseThrow().active()).isFalse();
          return null;
        });
  }

  @Test
  void findsAPersonByEachOfTheirNames() throws Exception {
    inNewTenant(
        () -> {
          UUID ada = arrive("ada", null);

          assertThat(named("hr-ada", SourcedIdMatch.Key.EXTERNAL_ID)).isEqualTo(ada);
          assertThat(named("E-ada", SourcedIdMatch.Key.EMPLOYEE_NUMBER)).isEqualTo(ada);
          assertThat(people.findBySourcedId(" ")).isEqualTo(new SourcedIdMatch.Nobody());
          assertThat(people.findByEmail("ADA@acme.it")).map(PersonView::id).contains(ada);
          assertThat(people.search("AD", 5)).extracting(PersonView::id).containsExactly(ada);
          assertThat(people.search("prov", 5)).extracting(PersonView::id).containsExactly(ada);
          assertThat(people.search("%", 5)).isEmpty();
          PersonView view = people.find(ada).orElseThrow();
          assertThat(view.unit()).isEqualTo("Vendite");
          assertThat(view.rank()).isEqualTo(2);
          assertThat(view.languages()).containsExactly("it", "en");
          return null;
        });
  }

  // Mutation: taking the first of several.
  @Test
  void findsNobodyUnderANameOfTwo() throws Exception {
    inNewTenant(
        () -> {
          provisioning.create(HRIS, person("ada", "SAME", null));
          provisioning.create(HRIS, person("eva", "SAME", null));
          provisioning.create(
              OTHER_SOURCE, new Provision(person("ida", null, null).profile(), "hr-ada", "{}"));

          assertThat(people.findBySourcedId("SAME")).isEqualTo(new SourcedIdMatch.Several());
          assertThat(people.findBySourcedId("hr-ada")).isEqualTo(new SourcedIdMatch.Several());
          assertThat(people.findBySourcedId("hr-eva")).isInstanceOf(SourcedIdMatch.One.class);
          return null;
        });
  }

  /** Whom the key means, which has to be one of this kind. */
  private UUID named(String sourcedId, SourcedIdMatch.Key key) {
    SourcedIdMatch.One one = (SourcedIdMatch.One) people.findBySourcedId(sourcedId);
    assertThat(one.key()).isEqualTo(key);
    return one.person().id();
  }
}
