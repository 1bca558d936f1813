package org.ribalta.lms.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.lms.control.MailCode;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Takes guests' wishes for codes and sees to them on another thread, so that the time of the answer
 * says nothing of whether anybody has the address.
 */
@ApplicationScoped
public class AskedCodes {
  private static final Logger LOG = Logger.getLogger(AskedCodes.class.getName());

  @Resource private ManagedExecutorService executor;

  private MailCode mailCode;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AskedCodes() {}

  @Inject
  AskedCodes(MailCode mailCode) {
    this.mailCode = mailCode;
  }

  void ask(UUID tenant, String token, String locale) {
    executor.execute(() -> see(tenant, token, locale));
  }

  private void see(UUID tenant, String token, String locale) {
    try {
      Tenancy.runAs(tenant, () -> mailCode.mail(token, locale));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A code that a guest asked for could not be sent", e);
    }
  }
}
