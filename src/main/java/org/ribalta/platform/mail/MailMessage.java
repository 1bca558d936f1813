package org.ribalta.platform.mail;

import java.util.Map;

/**
 * A mail that is to be written: the payload of outbox messages of kind {@value #KIND}.
 *
 * @param to one address
 * @param locale a BCP 47 tag; Italian or else English is written
 * @param template a file of {@code org/ribalta/mail}, without language and ending
 * @param values what stands for the template's placeholders; {@code unsubscribe}, if there is one,
 *     also becomes the address behind the mail program's own button for it (RFC 8058)
 */
public record MailMessage(String to, String locale, String template, Map<String, String> values) {
  /** The outbox kind. */
  public static final String KIND = "mail";

  /** Copies the values. */
  public MailMessage {
    values = Map.copyOf(values);
  }
}
