package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.access.Grants;
import org.ribalta.access.LaunchedRoles;
import org.ribalta.access.Role;
import org.ribalta.platform.tenant.Tenancy;

/** Roles as grants: where they hold, how they add up, and that taking one away bites at once. */
@ExtendWith(ArquillianExtension.class)
class GrantsIT {
  @Inject private Company company;
  @Inject private Grants grants;
  @ArquillianResource private URL server;

  private final UUID activity = UUID.randomUUID();
  private UUID tenant;
  private UUID ada;
  private UUID boss;
  private Api operator;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    ada = company.hire(tenant, "ada", 3, null);
    boss = company.hire(tenant, "boss", 7, null);
    operator = new Api(server.toURI(), "in-container-setup-token");
  }

  @Test
  void grantIsListedWithWhoGaveIt() throws Exception {
    Api administrator = company.signIn(tenant, boss, activity, server.toURI(), Role.ADMINISTRATOR);

    Api.Answer made = administrator.post(path(), grant(ada, "SPONSOR", "null"));

    assertThat(made.status()).isEqualTo(201);
    JsonNode listed = administrator.get(path()).body();
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0)).isEqualTo(made.body());
    assertThat(listed.at("/0/person/name").asText()).isEqualTo("ada Prova");
    assertThat(listed.at("/0/scope/kind").asText()).isEqualTo("TENANT");
    assertThat(listed.at("/0/scope/id").isNull()).isTrue();
    assertThat(listed.at("/0/source").asText()).isEqualTo("INSIDE");
    assertThat(listed.at("/0/grantedBy").asText()).isEqualTo(boss.toString());
    assertThat(administrator.post(path(), grant(ada, "SPONSOR", "null")).problem())
        .isEqualTo("already-granted");
  }

  @Test
  void launchGivesRolesInItsActivityOnly() throws Exception {
    assertThat(launch(activity, Role.PROGRAMME_MANAGER)).containsExactly(Role.PROGRAMME_MANAGER);

    assertThat(launch(UUID.randomUUID(), Role.PARTICIPANT)).containsExactly(Role.PARTICIPANT);
  }

  /** Mutation: scopes that are not compared give the other activity's role here too. */
  @Test
  void grantsInsideAddUpWhereTheyHold() throws Exception {
    UUID edition = UUID.randomUUID();
    post(grant(ada, "SPONSOR", "null"));
    post(grant(ada, "FACILITATOR", "{'kind':'EDITION','id':'" + edition + "'}"));
    post(grant(ada, "PROGRAMME_MANAGER", "{'kind':'ACTIVITY','id':'" + activity + "'}"));

    assertThat(launch(activity, Set.of(edition), Role.PARTICIPANT))
        .containsExactlyInAnyOrder(
            Role.PARTICIPANT, Role.SPONSOR, Role.FACILITATOR, Role.PROGRAMME_MANAGER);
    assertThat(launch(UUID.randomUUID(), Role.PARTICIPANT))
        .containsExactlyInAnyOrder(Role.PARTICIPANT, Role.SPONSOR);
  }

  /** Mutation: without {@code endAllOf} in {@code RevokeGrant} the session goes on. */
  @Test
  void takingRoleAwaySignsOutAtOnce() throws Exception {
    String id = post(grant(ada, "SPONSOR", "null")).id();
    Api session = company.signIn(tenant, ada, activity, server.toURI(), Role.SPONSOR);
    assertThat(session.get("me").status()).isEqualTo(200);

    assertThat(operator.call("DELETE", path() + "/" + id, null).status()).isEqualTo(204);

    assertThat(session.get("me").problem()).isEqualTo("sign-in-needed");
    assertThat(operator.call("DELETE", path() + "/" + id, null).status()).isEqualTo(404);
  }

  /** Mutation: without {@code lost} in {@code NoteLaunch} the manager's session goes on. */
  @Test
  void roleLostInTheLmsSignsOutAtOnce() throws Exception {
    launch(activity, Role.PROGRAMME_MANAGER);
    Api session = company.signIn(tenant, ada, activity, server.toURI(), Role.PROGRAMME_MANAGER);
    launch(activity, Role.PROGRAMME_MANAGER);
    assertThat(session.get("me").status()).isEqualTo(200);

    launch(activity, Role.PARTICIPANT);

    assertThat(session.get("me").status()).isEqualTo(401);
  }

  /** Mutation: without the lock in {@code holdAdministrators} both of two go. */
  @Test
  void lastAdministratorStaysEvenWhenTwoRemoveEachOther() throws Exception {
    List<String> ids =
        List.of(
            post(grant(ada, "ADMINISTRATOR", "null")).id(),
            post(grant(boss, "ADMINISTRATOR", "null")).id());
    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Callable<Api.Answer>> removals =
        ids.stream()
            .<Callable<Api.Answer>>map(id -> () -> operator.call("DELETE", path() + "/" + id, null))
            .toList();

    List<Integer> statuses =
        both.invokeAll(removals).stream().map(GrantsIT::status).sorted().toList();
    both.shutdown();

    assertThat(statuses).containsExactly(204, 409);
    JsonNode left = operator.get(path()).body();
    assertThat(left).hasSize(1);
    Api.Answer last = operator.call("DELETE", path() + "/" + left.at("/0/id").asText(), null);
    assertThat(last.problem()).isEqualTo("last-administrator");
    assertThat(last.body().path("detail").asText()).startsWith("È l'ultimo accesso");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'person':'00000000-0000-0000-0000-000000000000','role':'SPONSOR'} | /person",
        "{'person':'{ada}'}                                               | /role",
        "{'person':'{ada}','role':'SPONSOR','scope':{'kind':'ACTIVITY'}}  | /scope/id",
        "{'person':'{ada}','role':'ADMINISTRATOR','scope':{'kind':'EDITION','id':'{ada}'}} | /scope",
      })
  void wrongGrantIsExplained(String body, String pointer) {
    Api.Answer answer = operator.post(path(), body.replace("{ada}", ada.toString()));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).containsExactly(pointer);
  }

  @Test
  void grantNeverCrossesTenant() throws Exception {
    UUID other = company.found();
    String id = post(grant(ada, "SPONSOR", "null")).id();

    String there = "admin/tenants/" + other + "/grants";
    assertThat(operator.get(there).body()).isEmpty();
    assertThat(operator.call("DELETE", there + "/" + id, null).status()).isEqualTo(404);
    assertThat(operator.post(there, grant(ada, "SPONSOR", "null")).pointers())
        .containsExactly("/person");
  }

  @Test
  void peopleAreFoundByTheBeginningOfTheirName() {
    assertThat(operator.get("admin/tenants/" + tenant + "/people?q=AD").body().at("/0/id").asText())
        .isEqualTo(ada.toString());
    assertThat(operator.get("admin/tenants/" + tenant + "/people?q=").body()).isEmpty();
  }

  @Test
  void signOutEndsThisSessionOnly() throws Exception {
    Api one = company.signIn(tenant, ada, activity, server.toURI(), Role.PARTICIPANT);
    Api other = company.signIn(tenant, ada, activity, server.toURI(), Role.PARTICIPANT);

    assertThat(one.call("DELETE", "session", null).status()).isEqualTo(204);

    assertThat(one.get("me").status()).isEqualTo(401);
    assertThat(other.get("me").status()).isEqualTo(200);
    assertThat(other.get("me").body().path("source").asText()).isEqualTo("LMS");
    assertThat(other.get("me").body().at("/tenant/id").asText()).isEqualTo(tenant.toString());
  }

  private Api.Answer post(String grant) {
    Api.Answer made = operator.post(path(), grant);
    assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    return made;
  }

  private Set<Role> launch(UUID opened, Role... roles) throws Exception {
    return launch(opened, Set.of(), roles);
  }

  private Set<Role> launch(UUID opened, Set<UUID> editions, Role... roles) throws Exception {
    LaunchedRoles given = new LaunchedRoles(opened, editions, Set.of(roles), Set.of());
    return Tenancy.callAs(tenant, () -> grants.launched(ada, given));
  }

  private String path() {
    return "admin/tenants/" + tenant + "/grants";
  }

  private static String grant(UUID person, String role, String scope) {
    return "{'person':'" + person + "','role':'" + role + "','scope':" + scope + "}";
  }

  private static int status(Future<Api.Answer> answer) {
    try {
      return answer.get().status();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
