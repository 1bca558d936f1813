package org.ribalta.access.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.access.control.AdministratorRouteRepository;
import org.ribalta.access.control.MailSignInLink;
import org.ribalta.access.entity.Holder;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Takes wishes for sign-in links and sees to them on another thread, so that the time of the answer
 * says nothing of what was found.
 */
@ApplicationScoped
public class AskedLinks {
  private static final Logger LOG = Logger.getLogger(AskedLinks.class.getName());

  @Resource private ManagedExecutorService executor;

  private AdministratorRouteRepository routes;
  private MailSignInLink mailSignInLink;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AskedLinks() {}

  @Inject
  AskedLinks(AdministratorRouteRepository routes, MailSignInLink mailSignInLink) {
    this.routes = routes;
    this.mailSignInLink = mailSignInLink;
  }

  void ask(String address, String locale) {
    Holder.Email email = new Holder.Email(address);
    executor.execute(() -> see(email, locale));
  }

  private void see(Holder.Email email, String locale) {
    try {
      for (UUID tenant : routes.tenantsOf(email)) {
        Tenancy.runAs(tenant, () -> mailSignInLink.mail(email, locale));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A sign-in link that was asked for could not be sent", e);
    }
  }
}
