package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;

/** Addresses of public pages, which customers share, and places, which people do. */
@ExtendWith(ArquillianExtension.class)
class PublicPageIT {
  private static final String ENROLMENT =
      "{'side':'%s','offers':['ai-assistants'],'wants':['negotiation'],"
          + "'interests':[],'languages':['it'],'availability':['MON_AM']}";

  @Inject private Company company;
  @ArquillianResource private URL server;

  private String title;

  @BeforeEach
  void chooseTitle() {
    title = "Titolo " + UUID.randomUUID().toString().substring(0, 8);
  }

  // Fails if the address is unique in a tenant only, or if the loser of a race gets 500.
  @Test
  void addressBelongsToOnePageOfTheWholeServer() throws Exception {
    Customer one = new Customer();
    Customer other = new Customer();
    one.manager.post(one.at("/public-page/publication"), "{}");
    String taken = one.slug();

    assertThat(other.slug()).isEqualTo(taken + "-2");
    Api.Answer refused =
        other.manager.put(other.at("/public-page"), "{'slug':'" + taken + "','searchable':false}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly("/slug");
    other.manager.post(other.at("/public-page/publication"), "{}");
    assertThat(other.slug()).isEqualTo(taken + "-2");
  }

  // Fails if an edition is found by its key alone.
  @Test
  void editionOfAnotherCustomerHasNoPageToTurnOn() throws Exception {
    Customer one = new Customer();
    Customer other = new Customer();

    for (String path : List.of("/promotion", "/promotion/qr.svg", "/completeness")) {
      assertThat(other.manager.get(one.at(path)).status()).as(path).isEqualTo(404);
    }
    assertThat(other.manager.post(one.at("/public-page/publication"), "{}").status())
        .isEqualTo(404);
    assertThat(other.manager.put(one.at("/settings"), "{}").status()).isEqualTo(404);
    assertThat(other.manager.put(one.at("/labels"), "{}").status()).isEqualTo(404);
  }

  @Test
  void withoutALinkThereIsNoCode() throws Exception {
    Customer customer = new Customer();

    assertThat(customer.manager.get(customer.at("/promotion")).body().path("link").isNull())
        .isTrue();
    assertThat(customer.manager.get(customer.at("/promotion/qr.svg")).problem())
        .isEqualTo("not-found");
  }

  // Fails if the edition is not held before its people are counted.
  @Test
  void lastPlaceIsTakenOnceAlsoWhenManyWantIt() throws Exception {
    Customer customer = new Customer();
    customer.limit(3);
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Api person = customer.signIn("p" + i, Role.PARTICIPANT);
      String side = i % 2 == 0 ? "MENTOR" : "MENTEE";
      all.add(() -> person.post(customer.at("/enrolments"), ENROLMENT.formatted(side)).status());
    }

    assertThat(atOnce(all)).containsOnly(201, 409).filteredOn(s -> s == 201).hasSize(3);
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> each : pool.invokeAll(calls)) {
        statuses.add(each.get());
      }
      return statuses;
    } finally {
      pool.shutdown();
    }
  }

  /** A customer with an edition and its manager. */
  private final class Customer {
    private final UUID tenant = company.found();
    private final UUID activity = UUID.randomUUID();
    private final Api manager = signIn("capo", Role.PROGRAMME_MANAGER);
    private final String edition = create();

    private Customer() throws Exception {}

    private String create() {
      Api.Answer created =
          manager.post(
              "editions",
              "{'template':'digital-skills','title':'"
                  + title
                  + "','startsOn':'2026-12-01','endsOn':'2027-05-31'}");
      assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
      return created.id();
    }

    private Api signIn(String name, Role role) throws Exception {
      URI base = server.toURI();
      return company.signIn(tenant, company.hire(tenant, name, 3, null), activity, base, role);
    }

    private String at(String path) {
      return "editions/" + edition + path;
    }

    private String slug() {
      return manager.get(at("/promotion")).body().at("/page/slug").asText();
    }

    private void limit(int places) {
      long version = manager.get(at("")).body().path("version").asLong();
      Api.Answer limited =
          manager.put(
              at("/settings"),
              ("{'version':%d,'title':'x','startsOn':'2026-12-01','endsOn':'2027-05-31',"
                      + "'baselineOn':'2026-11-24','cadence':'MONTHLY','meetings':6,'places':%d,"
                      + "'objective':{'title':'a','method':'b','success':'c','measurement':'d'}}")
                  .formatted(version, places));
      assertThat(limited.status()).as(limited.body().toString()).isEqualTo(200);
    }
  }
}
