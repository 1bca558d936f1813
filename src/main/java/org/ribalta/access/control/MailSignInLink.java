package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.SignInLink;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.mail.MailMessage;
import org.ribalta.platform.outbox.Outbox;
import org.ribalta.platform.tenant.control.DescribeTenant;

/** Mails a sign-in link to an administrator of the current tenant who asked for one. */
@ApplicationScoped
public class MailSignInLink {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private AdministratorHolder holders;
  private SignInLinkRepository links;
  private IssueSignInLink issueSignInLink;
  private DescribeTenant describeTenant;
  private Outbox outbox;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MailSignInLink() {}

  @Inject
  MailSignInLink(
      AdministratorHolder holders,
      SignInLinkRepository links,
      IssueSignInLink issueSignInLink,
      DescribeTenant describeTenant,
      Outbox outbox,
      Clock clock) {
    this.holders = holders;
    this.links = links;
    this.issueSignInLink = issueSignInLink;
    this.describeTenant = describeTenant;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Mails the link, unless the address administers nothing here or got one a minute ago. */
  @Transactional
  public void mail(Holder.Email email, String locale) {
    boolean tooSoon = links.madeSince(email, clock.instant().minus(PAUSE));
    if (tooSoon || holders.administrator(email).isEmpty()) {
      return;
    }
    String url = issueSignInLink.issue(email).url().toString();
    outbox.enqueue(
        MailMessage.KIND,
        "sign-in/" + Digest.sha256(url),
        new MailMessage(
            email.key(),
            locale,
            "sign-in-link",
            Map.of(
                "url", url,
                "tenant", describeTenant.describe().name(),
                "minutes", String.valueOf(SignInLink.VALID.toMinutes()))));
  }
}
