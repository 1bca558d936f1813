package org.ribalta.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ribalta.platform.config.MailSettings;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.outbox.Delivery;
import org.ribalta.platform.outbox.OutboxHandler;
import org.ribalta.platform.outbox.Outgoing;

/**
 * Sends mail. Without an SMTP server mail waits in the outbox, where the administrator reads it;
 * what has waited for a week is not sent any more, since nobody wants last month's reminders.
 */
@ApplicationScoped
public class SendMail implements OutboxHandler {
  private static final Duration OLDEST = Duration.ofDays(7);

  private Optional<MailSettings> settings;
  private Optional<SmtpServer> server;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SendMail() {}

  @Inject
  SendMail(Settings settings, Clock clock) {
    this(
        settings.mail(),
        settings.mail().map(mail -> new SmtpServer(mail, Optional.empty())),
        clock);
  }

  SendMail(Optional<MailSettings> settings, Optional<SmtpServer> server, Clock clock) {
    this.settings = settings;
    this.server = server;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return MailMessage.KIND;
  }

  @Override
  public boolean isReady() {
    return server.isPresent();
  }

  @Override
  public Delivery deliver(Outgoing message) {
    if (clock.instant().isAfter(message.createdAt().plus(OLDEST))) {
      return new Delivery.Refused("It waited for more than a week, so it was not sent.");
    }
    try {
      SmtpServer smtp = server.orElseThrow();
      smtp.send(Letter.write(smtp.session(), settings.orElseThrow().from(), message));
      return new Delivery.Sent();
    } catch (IllegalArgumentException unfit) {
      return new Delivery.Refused("This version cannot write the mail: " + unfit.getMessage());
    } catch (MessagingException e) {
      return SmtpAnswer.of(e);
    }
  }
}
