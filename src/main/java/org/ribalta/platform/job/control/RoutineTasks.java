package org.ribalta.platform.job.control;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.correlation.CorrelationId;
import org.ribalta.platform.job.Routine;
import org.ribalta.platform.job.Routine.Schedule;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.EveryTenant;

/** The routines as db-scheduler's recurring tasks. */
@ApplicationScoped
public class RoutineTasks {
  private static final Logger LOG = Logger.getLogger(RoutineTasks.class.getName());

  private Instance<Routine> routines;
  private EveryTenant tenants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RoutineTasks() {}

  @Inject
  RoutineTasks(@Any Instance<Routine> routines, EveryTenant tenants) {
    this.routines = routines;
    this.tenants = tenants;
  }

  List<RecurringTask<Void>> all() {
    return routines.stream().map(this::task).toList();
  }

  private RecurringTask<Void> task(Routine routine) {
    Schedule schedule = routine.schedule();
    return Tasks.recurring(schedule.name(), FixedDelay.of(schedule.every()))
        .execute((instance, context) -> run(routine, schedule));
  }

  private void run(Routine routine, Schedule schedule) {
    switch (schedule.scope()) {
      case SERVER -> Correlation.runAs(CorrelationId.make(), routine::run);
      case EACH_TENANT -> tenants.ids().forEach(tenant -> runFor(tenant, routine, schedule));
    }
  }

  private static void runFor(UUID tenant, Routine routine, Schedule schedule) {
    Correlation.runAs(
        CorrelationId.make(),
        () -> {
          try {
            Tenancy.runAs(tenant, routine::run);
          } catch (RuntimeException e) {
            LOG.log(
                Level.WARNING,
                e,
                () -> "Routine " + schedule.name() + " failed for tenant " + tenant);
          }
        });
  }
}
