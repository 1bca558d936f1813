package org.ribalta.platform.mail;

import java.util.List;
import java.util.Locale;
import org.ribalta.shared.Language;

/** Writes a mail out of its template, in the reader's language if there is one. */
final class WriteMail {
  private WriteMail() {}

  static MailTemplate.Written write(MailMessage mail) {
    Language language = Language.of(List.of(Locale.forLanguageTag(mail.locale())));
    return MailTemplate.read(mail.template(), language).write(mail.values());
  }
}
