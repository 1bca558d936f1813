package org.ribalta.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.outbox.Outgoing;

/**
 * A mail on its way (RFC 5322): plain text and HTML of the same words. The same message of the
 * outbox is the same letter each time, under the same Message-ID, so that a server or a mailbox can
 * tell a second delivery from a second mail.
 */
final class Letter extends MimeMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String id;

  private Letter(Session session, String id) {
    super(session);
    this.id = id;
  }

  /**
   * Writes the letter.
   *
   * @throws AddressException if it is for nobody that mail can be sent to
   * @throws IllegalArgumentException if template and values do not fit
   */
  static Letter write(Session session, String from, Outgoing outgoing) throws MessagingException {
    MailMessage mail = outgoing.payload(MailMessage.class);
    MailTemplate.Written written = WriteMail.write(mail);
    InternetAddress sender = sender(from);
    String host = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
    Letter letter = new Letter(session, "<" + outgoing.id() + "@" + host + ">");
    letter.setFrom(sender);
    letter.setRecipient(Message.RecipientType.TO, recipient(mail.to()));
    letter.setSubject(written.subject(), UTF_8);
    letter.setSentDate(Date.from(outgoing.createdAt()));
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setHeader("Content-Language", written.language().name().toLowerCase(Locale.ROOT));
    letter.unsubscribeAt(mail.values().get("unsubscribe"));
    letter.setContent(bothForms(written));
    letter.saveChanges();
    return letter;
  }

  /** RFC 8058: the mail program's own button posts there. */
  private void unsubscribeAt(@Nullable String address) throws MessagingException {
    if (Optional.ofNullable(address).filter(a -> a.matches("https?://[!-~]+")).isPresent()) {
      setHeader("List-Unsubscribe", "<" + address + ">");
      setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private static MimeMultipart bothForms(MailTemplate.Written written) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(written.text(), UTF_8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(written.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  private static InternetAddress sender(String from) throws MessagingException {
    InternetAddress address = new InternetAddress(from, true);
    try {
      address.setPersonal(address.getPersonal(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java platform has UTF-8", e);
    }
    return address;
  }

  /** One address and nothing else: no list, no name, no line of its own. */
  private static InternetAddress recipient(String to) throws AddressException {
    if (!to.matches("[^\\s\\p{Cntrl},;:<>\"()]+@[^\\s\\p{Cntrl},;:<>\"()@]+")) {
      throw new AddressException("Not one address");
    }
    return new InternetAddress(to, true);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
