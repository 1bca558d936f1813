package org.ribalta.sandbox.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the LMS says in one language. */
public final class Words {
  public static final List<String> LANGUAGES = List.of("it", "en");

  private static final Map<String, Words> ALL =
      LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Words::new));

  private final String language;
  private final Properties texts = new Properties();

  private Words(String language) {
    this.language = language;
    try (Reader in =
        new InputStreamReader(
            Words.class.getResourceAsStream("/sandbox/words_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Italian for any language but English. */
  public static Words in(String language) {
    return ALL.getOrDefault(language, ALL.get("it"));
  }

  public String language() {
    return language;
  }

  public Locale locale() {
    return Locale.forLanguageTag("en".equals(language) ? "en-GB" : "it-IT");
  }

  /** The text of this key, each {@code {}} filled in order; a missing key is a defect. */
  public String say(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + language);
    }
    for (Object value : values) {
      int hole = text.indexOf("{}");
      text = text.substring(0, hole) + value + text.substring(hole + 2);
    }
    return text;
  }
}
