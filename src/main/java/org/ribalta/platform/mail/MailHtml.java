package org.ribalta.platform.mail;

import java.util.List;
import java.util.Locale;
import org.ribalta.shared.Language;

/** The HTML of mails: a language, a heading, paragraphs and links that say where they lead. */
final class MailHtml {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="${lang}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>${title}</title>
      </head>
      <body style="font-family: sans-serif; font-size: 1rem; line-height: 1.5; max-width: 36rem">
      <main>
      <h1 style="font-size: 1.25rem">${title}</h1>
      ${parts}
      </main>
      </body>
      </html>
      """;

  private MailHtml() {}

  static String page(Language language, String heading, List<String> parts) {
    return PAGE.replace("${lang}", language.name().toLowerCase(Locale.ROOT))
        .replace("${title}", escaped(heading))
        .replace("${parts}", String.join("\n", parts));
  }

  /** Words that are HTML already; line ends stay line ends. */
  static String paragraph(String html) {
    return "<p>" + html.replaceAll("\\R", "<br>\n") + "</p>";
  }

  static String link(String words, String address) {
    return "<p><a href=\"" + escaped(address) + "\">" + escaped(words) + "</a></p>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
