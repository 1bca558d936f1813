package org.ribalta.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ribalta.directory.Provision;
import org.ribalta.directory.Provisioning;
import org.ribalta.platform.job.JobFailed;
import org.ribalta.platform.job.JobHandler;
import org.ribalta.platform.job.JobRun;
import org.ribalta.shared.Text;

/**
 * A job whose every step leaves a mark that cannot be left twice: a person with a user name of its
 * own.
 */
@ApplicationScoped
public class CountingJob implements JobHandler {
  static final String KIND = "test-count";
  private static final UUID SOURCE = UUID.randomUUID();
  private static final String NODE = UUID.randomUUID().toString();

  @Inject private CountStep step;

  /**
   * What is asked.
   *
   * @param pace milliseconds a step
   * @param stumbleAt the step at which the handler throws, or -1
   * @param failAt the step at which it says why it cannot go on, or -1
   */
  record Asked(int steps, String prefix, int pace, int stumbleAt, int failAt) {}

  /** How far it is. */
  record Reached(int step) {}

  /**
   * What came of it.
   *
   * @param from the step that the last start began with
   * @param node which server ended it
   */
  record Counted(int steps, int from, String node) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Object run(JobRun run) {
    Asked asked = run.parameters(Asked.class);
    int from = run.checkpoint(Reached.class).map(Reached::step).orElse(0);
    for (int i = from; i < asked.steps(); i++) {
      if (i == asked.stumbleAt()) {
        throw new IllegalStateException("Nobody outside may read this");
      }
      if (i == asked.failAt()) {
        throw new JobFailed(new Text("Non si può.", "It cannot be."), new Reached(i));
      }
      pause(asked.pace());
      step.take(run, asked, i);
    }
    return new Counted(asked.steps(), from, NODE);
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One step in one transaction. */
  @ApplicationScoped
  public static class CountStep {
    @Inject private Provisioning provisioning;

    @Transactional
    public void take(JobRun run, Asked asked, int i) {
      String name = asked.prefix() + "-" + i;
      provisioning.create(SOURCE, new Provision(Company.profile(name, 1, true, null), name, "{}"));
      run.checkpoint(new Reached(i + 1), i + 1, (long) asked.steps());
    }
  }
}
