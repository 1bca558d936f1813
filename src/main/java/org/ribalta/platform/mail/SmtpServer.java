package org.ribalta.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.ribalta.platform.config.MailSettings;

/**
 * The administrator's SMTP server. Every wait has an end; a connection that is to be protected is
 * protected, and to the server of that name, or there is none.
 */
final class SmtpServer {
  private static final String CONNECT_MILLIS = "5000";
  private static final String ANSWER_MILLIS = "10000";

  private final MailSettings settings;
  private final Session session;

  /**
   * @param trust who is believed to be the server; the JVM's certificates if empty
   */
  SmtpServer(MailSettings settings, Optional<SSLSocketFactory> trust) {
    this.settings = settings;
    Properties properties = new Properties();
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.put("mail.smtp.timeout", ANSWER_MILLIS);
    properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.put("mail.smtp.auth", String.valueOf(settings.credentials().isPresent()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.quitwait", "false");
    switch (settings.security()) {
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case PLAIN -> properties.put("mail.smtp.starttls.enable", "false");
    }
    trust.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
    this.session = Session.getInstance(properties);
  }

  /** What messages are made with. */
  Session session() {
    return session;
  }

  /** Hands a message over; once this returns, the server has it. */
  void send(MimeMessage message) throws MessagingException {
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(
          settings.host(),
          settings.port(),
          settings.credentials().map(MailSettings.Credentials::user).orElse(null),
          settings.credentials().map(MailSettings.Credentials::password).orElse(null));
      transport.sendMessage(message, recipients(message));
    }
  }

  private static Address[] recipients(MimeMessage message) throws MessagingException {
    return message.getAllRecipients();
  }
}
