package org.ribalta.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribalta.shared.Language;

/**
 * A mail's words in one language: one source for its plain text and its HTML.
 *
 * <p>The file's first line is {@code Subject: …}; after it come paragraphs, with an empty line
 * between them. A paragraph {@code [words](${address})} is a link. Placeholders are {@code
 * ${name}}.
 */
final class MailTemplate {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-zA-Z]+)}");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((\\$\\{[a-zA-Z]+})\\)");
  private static final String SUBJECT = "Subject: ";

  private final Language language;
  private final String subject;
  private final List<String> paragraphs;

  /**
   * The mail, ready to be sent.
   *
   * @param language of the words
   */
  record Written(Language language, String subject, String text, String html) {}

  private MailTemplate(Language language, String source) {
    List<String> parts = List.of(source.strip().split("\\R\\R+"));
    if (!parts.get(0).startsWith(SUBJECT)) {
      throw new IllegalStateException("A mail's first line is its subject");
    }
    this.language = language;
    this.subject = parts.get(0).substring(SUBJECT.length());
    this.paragraphs = parts.subList(1, parts.size());
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  static MailTemplate read(String name, Language language) {
    String file = name + "_" + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
    if (!name.matches("[a-z-]+")) {
      throw new IllegalArgumentException("No mail template of this name");
    }
    try (InputStream in = MailTemplate.class.getResourceAsStream("/org/ribalta/mail/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No mail template " + file);
      }
      return new MailTemplate(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of its placeholders. */
  Set<String> placeholders() {
    Set<String> names = new TreeSet<>();
    Matcher match = PLACEHOLDER.matcher(subject + "\n" + String.join("\n", paragraphs));
    while (match.find()) {
      names.add(match.group(1));
    }
    return names;
  }

  /**
   * Fills in the values, each as one line of plain words.
   *
   * @throws IllegalArgumentException if one is missing, or a link's is no web address
   */
  Written write(Map<String, String> values) {
    List<String> text = new ArrayList<>();
    List<String> html = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Matcher link = LINK.matcher(paragraph);
      if (link.matches()) {
        String address = address(filled(link.group(2), values, MailTemplate::oneLine));
        text.add(link.group(1) + ":\n" + address);
        html.add(MailHtml.link(link.group(1), address));
      } else {
        text.add(filled(paragraph, values, MailTemplate::oneLine));
        html.add(MailHtml.paragraph(filled(paragraph, values, MailTemplate::escaped)));
      }
    }
    String heading = filled(subject, values, MailTemplate::oneLine);
    return new Written(
        language,
        heading,
        String.join("\n\n", text) + "\n",
        MailHtml.page(language, heading, html));
  }

  private static String escaped(String value) {
    return MailHtml.escaped(oneLine(value));
  }

  /** No value begins a line of its own: neither a header nor words that seem to be ours. */
  private static String oneLine(String value) {
    return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static String address(String value) {
    if (!value.matches("https?://[^\\s<>\"]+")) {
      throw new IllegalArgumentException("A link of a mail needs a web address");
    }
    return value;
  }

  private static String filled(
      String words, Map<String, String> values, UnaryOperator<String> form) {
    return PLACEHOLDER
        .matcher(words)
        .replaceAll(match -> Matcher.quoteReplacement(form.apply(value(values, match.group(1)))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The mail has no value for ${" + name + "}");
    }
    return value;
  }
}
