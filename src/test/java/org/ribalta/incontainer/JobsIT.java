package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.Provisioning;
import org.ribalta.incontainer.CountingJob.Asked;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Job.State;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.tenant.Tenancy;

/** Jobs from the asking to the end, on the real database. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {
  @Inject private Company company;
  @Inject private Submitter submitter;
  @Inject private Jobs jobs;
  @Inject private Provisioning provisioning;
  @ArquillianResource private URL server;

  private UUID tenant;
  private UUID asker;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    asker = company.hire(tenant, "asker", 3, null);
  }

  @Test
  void tellsProgressAndResult() throws Exception {
    Job asked = submit(new Asked(12, "done", 0, -1, -1));
    assertThat(asked.state()).isEqualTo(State.WAITING);

    Job ended = awaitEnd(asked.id());

    assertThat(ended.state()).isEqualTo(State.DONE);
    assertThat(ended.progress()).isEqualTo(new Job.Progress(12, 12L));
    assertThat(ended.result().path("steps").asInt()).isEqualTo(12);
    assertThat(ended.error()).isNull();
    assertThat(List.of(ended.createdAt(), ended.startedAt(), ended.endedAt())).isSorted();
    assertThat(people()).isEqualTo(1 + 12);
  }

  /** Fails without {@code scheduleIfNotExists} joining the transaction: the job would run. */
  @Test
  void doesNothingWhenTheAskingTransactionIsUndone() throws Exception {
    UUID[] id = new UUID[1];
    assertThatThrownBy(
            () ->
                Tenancy.runAs(
                    tenant, () -> submitter.submitAndFail(id, new Asked(3, "undone", 0, -1, -1))))
        .hasMessageContaining("undone");

    Job later = awaitEnd(submit(new Asked(1, "later", 0, -1, -1)).id());

    assertThat(later.state()).isEqualTo(State.DONE);
    assertThat(Tenancy.callAs(tenant, () -> jobs.find(id[0]))).isEmpty();
    assertThat(people()).isEqualTo(1 + 1);
  }

  /** Fails if a checkpoint does not look at the wish to stop. */
  @Test
  void stopsWhereItIsWhenCancelled() throws Exception {
    Job asked = submit(new Asked(100_000, "cancelled", 5, -1, -1));
    await(asked.id(), job -> job.progress().done() > 0);

    Api api = signIn(asker, Role.PROGRAMME_MANAGER);
    Api.Answer answer = api.post("jobs/" + asked.id() + "/cancellation", "");
    assertThat(answer.status()).isEqualTo(202);
    Job ended = awaitEnd(asked.id());

    assertThat(ended.state()).isEqualTo(State.CANCELLED);
    assertThat(ended.cancelling()).isFalse();
    assertThat(people()).isEqualTo(1 + ended.progress().done()).isLessThan(100_000);
  }

  /** Fails if the exception's own text is told. */
  @Test
  void saysInWordsThatSomethingWentWrongAndNoMore() throws Exception {
    Job ended = awaitEnd(submit(new Asked(3, "stumbles", 0, 2, -1)).id());

    assertThat(ended.state()).isEqualTo(State.FAILED);
    assertThat(ended.error())
        .startsWith("Qualcosa è andato storto")
        .contains(ended.id().toString())
        .doesNotContain("Nobody outside", "Exception", "org.ribalta");
    assertThat(ended.progress().done()).isEqualTo(2);
  }

  @Test
  void failsWithTheHandlersWordsAndDetails() throws Exception {
    Job ended = awaitEnd(submit(new Asked(3, "refuses", 0, -1, 1)).id());

    assertThat(ended.state()).isEqualTo(State.FAILED);
    assertThat(ended.error()).isEqualTo("Non si può.");
    assertThat(ended.result().path("step").asInt()).isEqualTo(1);
  }

  /** Fails if a job is looked up without asking who it is for. */
  @Test
  void isSeenByWhoAskedAndByAdministratorsOnly() throws Exception {
    UUID colleague = company.hire(tenant, "colleague", 2, null);
    UUID id = awaitEnd(submit(new Asked(1, "seen", 0, -1, -1)).id()).id();
    UUID elsewhere = company.found();

    assertThat(signIn(asker, Role.PARTICIPANT).get("jobs/" + id).status()).isEqualTo(200);
    assertThat(signIn(colleague, Role.ADMINISTRATOR).get("jobs/" + id).status()).isEqualTo(200);
    assertThat(signIn(colleague, Role.PROGRAMME_MANAGER).get("jobs/" + id).status()).isEqualTo(404);
    assertThat(signIn(null, Role.PARTICIPANT).get("jobs/" + id).status()).isEqualTo(404);
    Api stranger = company.signIn(elsewhere, null, UUID.randomUUID(), uri(), Role.ADMINISTRATOR);
    assertThat(stranger.get("jobs/" + id).status()).isEqualTo(404);
    assertThat(stranger.post("jobs/" + id + "/cancellation", "").status()).isEqualTo(404);
    assertThat(signIn(asker, Role.PARTICIPANT).get("jobs/" + UUID.randomUUID()).status())
        .isEqualTo(404);
  }

  @Test
  void streamsLinesUntilTheEnd() throws Exception {
    Job asked = submit(new Asked(40, "streamed", 40, -1, -1));

    List<JsonNode> lines = signIn(asker, Role.PARTICIPANT).lines("jobs/" + asked.id() + "/events");

    assertThat(lines.size()).isGreaterThan(1);
    assertThat(lines.get(0).path("state").asText()).isIn("WAITING", "RUNNING");
    assertThat(lines.get(lines.size() - 1).path("state").asText()).isEqualTo("DONE");
    assertThat(lines).extracting(line -> line.path("progress").path("done").asInt()).isSorted();
    assertThat(lines.get(0).has("askedBy")).isFalse();
  }

  private Job submit(Asked asked) throws Exception {
    return Tenancy.callAs(tenant, () -> submitter.submit(asker, asked));
  }

  private Api signIn(UUID person, Role role) throws Exception {
    return company.signIn(tenant, person, UUID.randomUUID(), uri(), role);
  }

  private URI uri() throws Exception {
    return server.toURI();
  }

  private long people() throws Exception {
    return Tenancy.callAs(
        tenant, () -> provisioning.list(asker, new PersonQuery.Everyone(), 0, 0).total());
  }

  private Job awaitEnd(UUID id) throws Exception {
    return await(id, job -> job.state().ended());
  }

  private Job await(UUID id, java.util.function.Predicate<Job> wanted) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    Job job = Tenancy.callAs(tenant, () -> jobs.find(id)).orElseThrow();
    while (!wanted.test(job) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
      job = Tenancy.callAs(tenant, () -> jobs.find(id)).orElseThrow();
    }
    assertThat(job).matches(wanted);
    return job;
  }
}
