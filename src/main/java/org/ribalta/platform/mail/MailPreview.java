package org.ribalta.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.outbox.Outgoing;

/**
 * Shows an administrator the mail that waits while there is no SMTP server to send it. With one,
 * nobody reads other people's mail here.
 */
@ApplicationScoped
public class MailPreview {
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MailPreview() {}

  @Inject
  MailPreview(Settings settings) {
    this.settings = settings;
  }

  /** The mail that a message would be; empty for other messages and where mail is sent. */
  public Optional<MailContent> of(Outgoing message) {
    return Optional.of(message)
        .filter(each -> each.kind().equals(MailMessage.KIND) && settings.mail().isEmpty())
        .map(each -> content(each.payload(MailMessage.class)));
  }

  private static MailContent content(MailMessage mail) {
    MailTemplate.Written written = WriteMail.write(mail);
    return new MailContent(mail.to(), written.subject(), written.text());
  }
}
