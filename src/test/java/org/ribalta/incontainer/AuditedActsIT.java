package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;
import org.ribalta.access.control.ForgetOldSessions;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.tenant.Tenancy;

/** What administrators and participants do leaves a trace that names them by key only. */
@ExtendWith(ArquillianExtension.class)
class AuditedActsIT {
  @Inject private Company company;
  @Inject private Submitter submitter;
  @Inject private Jobs jobs;
  @Inject private ForgetOldSessions forgetOldSessions;
  @Inject private InTransaction inTransaction;
  @ArquillianResource private URL server;

  private final UUID activity = UUID.randomUUID();
  private UUID tenant;
  private UUID boss;
  private UUID ada;
  private Api administrator;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    boss = company.hire(tenant, "boss", 7, null);
    ada = company.hire(tenant, "ada", 2, "boss");
    administrator = signIn(boss, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER);
  }

  private Api signIn(UUID person, Role... roles) throws Exception {
    return company.signIn(tenant, person, activity, server.toURI(), roles);
  }

  private String path(String rest) {
    return "admin/tenants/" + tenant + rest;
  }

  private List<JsonNode> trail(String action) {
    JsonNode items = administrator.get(path("/audit?action=" + action)).body().path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private void assertDoneByBoss(String action, String object) {
    assertThat(trail(action)).as(action).hasSize(1);
    JsonNode entry = trail(action).get(0);
    assertThat(entry.at("/actor/name").asText()).as(action).isEqualTo("boss Prova");
    assertThat(entry.at("/object/id").asText()).as(action).isEqualTo(object);
    assertThat(entry.path("correlationId").asText()).as(action).isNotEmpty();
    assertThat(entry.path("details").toString()).as(action).doesNotContain("@", "Prova");
  }

  /** Mutation: without a line of {@code audit.record} in the use case its entry is missing. */
  @Test
  void rolesLinksAndTheTenantItself() {
    Api.Answer grant =
        administrator.post(path("/grants"), "{'person':'" + ada + "','role':'SPONSOR'}");
    administrator.call("DELETE", path("/grants/" + grant.id()), null);
    administrator.put(path(""), "{'name':'Nuova','locale':'en'}");
    administrator.post(
        "admin/sign-in-links", "{'tenant':'" + tenant + "','email':'it@example.org'}");

    assertDoneByBoss("role.revoked", grant.id());
    assertDoneByBoss("tenant.changed", tenant.toString());
    assertThat(trail("role.granted")).hasSize(2);
    assertThat(trail("role.granted").get(1).at("/details/role").asText()).isEqualTo("SPONSOR");
    assertThat(trail("sign-in-link.made")).hasSize(1).first().asString().doesNotContain("it@");
  }

  @Test
  void signingOut() throws Exception {
    assertThat(signIn(boss, Role.ADMINISTRATOR).call("DELETE", "session", null).status())
        .isEqualTo(204);

    assertThat(trail("session.ended")).hasSize(1);
  }

  /** Mutation: without {@code audit.record} in {@code Enrol}. */
  @Test
  void enrolling() throws Exception {
    Api.Answer edition =
        administrator.post(
            "editions",
            "{'template':'digital-skills','title':'Con traccia','startsOn':'2027-01-11',"
                + "'endsOn':'2027-06-30'}");
    Api.Answer enrolled =
        signIn(ada, Role.PARTICIPANT)
            .post("editions/" + edition.id() + "/enrolments", ProductLineIT.JUNIOR);
    assertThat(enrolled.status()).isEqualTo(201);

    assertThat(trail("enrolment.made")).hasSize(1);
    JsonNode entry = trail("enrolment.made").get(0);
    assertThat(entry.at("/actor/name").asText()).isEqualTo("ada Prova");
    assertThat(entry.at("/object/id").asText()).isEqualTo(edition.id());
    assertThat(entry.path("details")).hasToString("{\"side\":\"MENTOR\"}");
  }

  /** Mutation: without {@code audit.record} in {@code JobRegister} or {@code JobLedger}. */
  @Test
  void jobsFromTheWishToTheEnd() throws Exception {
    UUID stopped =
        Tenancy.callAs(
                tenant,
                () -> submitter.submit(boss, new CountingJob.Asked(100_000, "traced", 5, -1, -1)))
            .id();
    administrator.post(path("/jobs/" + stopped + "/cancellation"), "");
    Awaiting.until(
        "the end",
        () -> Tenancy.callAs(tenant, () -> jobs.find(stopped)).orElseThrow().state().ended());

    assertDoneByBoss("job.cancelled", stopped.toString());
    assertThat(trail("job.asked")).hasSize(1);
    assertThat(trail("job.asked").get(0).at("/details/kind").asText()).isEqualTo(CountingJob.KIND);
  }

  /** Mutation: without the condition on {@code usedAt} the living session goes too. */
  @Test
  void sessionsUnusedForAWeekAreForgottenAndOthersStay() throws Exception {
    Api unused = signIn(ada, Role.PARTICIPANT);
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update(
                "update access_session set used_at = used_at - interval '8' day"
                    + " where tenant_id = ? and person_id = ?",
                tenant,
                ada));

    Tenancy.runAs(tenant, forgetOldSessions::run);

    assertThat(sessions(ada)).isZero();
    assertThat(sessions(boss)).isEqualTo(1);
    assertThat(unused.get("me").status()).isEqualTo(401);
    assertThat(administrator.get("me").status()).isEqualTo(200);
  }

  private int sessions(UUID person) throws Exception {
    return Tenancy.callAs(
        tenant,
        () ->
            inTransaction.update(
                "update access_session set locale = locale where tenant_id = ? and person_id = ?",
                tenant,
                person));
  }
}
