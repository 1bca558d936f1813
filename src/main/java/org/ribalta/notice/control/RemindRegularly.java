package org.ribalta.notice.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.boot.Started;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.correlation.CorrelationId;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.EveryTenant;

/** Looks twice a minute, for each tenant, whether somebody is to be reminded. */
@ApplicationScoped
public class RemindRegularly {
  private static final Logger LOG = Logger.getLogger(RemindRegularly.class.getName());
  private static final long SECONDS = 30;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private EveryTenant everyTenant;
  @Inject private RemindOfMeetings remindOfMeetings;
  private @Nullable ScheduledFuture<?> rounds;

  void begin(@Observes Started started) {
    rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      everyTenant.ids().forEach(this::remind);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Nobody could be reminded; it is tried again soon", e);
    }
  }

  private void remind(UUID tenant) {
    Correlation.runAs(
        CorrelationId.make(),
        () ->
            Tenancy.runAs(
                tenant,
                () -> {
                  try {
                    remindOfMeetings.remind();
                  } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "Reminders of this tenant are tried soon", e);
                  }
                }));
  }
}
