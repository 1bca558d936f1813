package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.ribalta.lms.control.ListRosters;
import org.ribalta.lms.control.ListRosters.RosterDescription;
import org.ribalta.lms.control.RefreshRosters;
import org.ribalta.lms.control.RemovePlatform;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.tenant.Tenancy;

/** The roster of a course whose LMS makes people: when it is read, and how often. */
class LmsRosterIT extends LmsLaunches {
  @Inject private ListRosters listRosters;
  @Inject private RefreshRosters refreshRosters;
  @Inject private RemovePlatform removePlatform;
  @Inject private InTransaction inTransaction;
  @Inject private Jobs jobs;

  // Fails if two launches at once may both see a roster that is due.
  @Test
  void hasTheRosterReadByOneJobHoweverManyLaunchesArriveAtOnce() throws Exception {
    List<Callable<UUID>> launches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String user = "u" + i;
      launches.add(() -> launched(platform, launch(user, roster())).id());
    }

    assertThat(atOnce(launches)).hasSize(4);

    assertThat(Tenancy.callAs(tenant, () -> jobs.recent("roster"))).hasSize(1);
    RosterDescription roster = Tenancy.callAs(tenant, listRosters::list).get(0);
    assertThat(roster.members()).isEqualTo(4);
    assertThat(roster.title()).isEqualTo("RM-2026");
  }

  // Fails if a roster is read again before its time, never again, or where it is no longer wanted.
  @Test
  void hasTheRosterReadAgainWhenItIsTimeAndOnlyWhereItIsInUse() throws Exception {
    launched(platform, launch("7", roster()));
    awaitReadings(1);

    Tenancy.runAs(tenant, refreshRosters::run);
    assertThat(readings()).hasSize(1);

    makeDue();
    Tenancy.runAs(tenant, refreshRosters::run);
    awaitReadings(2);
    assertThat(readings()).allMatch(job -> job.state() == Job.State.FAILED);
    assertThat(Tenancy.callAs(tenant, listRosters::list)).allMatch(RosterDescription::brokeOff);

    makeDue();
    Tenancy.runAs(tenant, () -> removePlatform.remove(platform));
    Tenancy.runAs(tenant, refreshRosters::run);
    assertThat(readings()).hasSize(2);
  }

  private void makeDue() throws Exception {
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update(
                "update lti_roster set due_at = ? where tenant_id = ?",
                Timestamp.from(Instant.now().minusSeconds(60)),
                tenant));
  }

  private List<Job> readings() throws Exception {
    return Tenancy.callAs(tenant, () -> jobs.recent("roster"));
  }

  private void awaitReadings(int ended) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (readings().stream().filter(job -> job.state().ended()).count() < ended
        && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(readings()).hasSize(ended);
  }

  private static String roster() {
    return "'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice':"
        + "{'context_memberships_url':'https://nowhere.invalid/memberships'}";
  }
}
