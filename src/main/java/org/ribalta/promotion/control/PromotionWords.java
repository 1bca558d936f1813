package org.ribalta.promotion.control;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribalta.platform.json.Json;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/**
 * The sentences that tell people about a programme, in one language, with places in braces for what
 * the edition says of itself. A sentence that lacks a language, a value or itself is a mistake.
 */
public final class PromotionWords {
  private static final Map<String, Text> ALL = read();
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Language language;
  private final Map<String, String> values;

  /** Sentences in a language, with these values for their places. */
  public PromotionWords(Language language, Map<String, String> values) {
    this.language = language;
    this.values = Map.copyOf(values);
  }

  private static Map<String, Text> read() {
    String file = "/org/ribalta/promotion/words.json";
    try (InputStream in = PromotionWords.class.getResourceAsStream(file)) {
      return Json.mapper().readValue(in, new TypeReference<Map<String, Text>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** The keys of all sentences. */
  static Set<String> keys() {
    return ALL.keySet();
  }

  /** A sentence. */
  public String say(String key) {
    return PLACE
        .matcher(found(key).in(language))
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
  }

  public Language language() {
    return language;
  }

  private static Text found(String key) {
    return Optional.ofNullable(ALL.get(key))
        .orElseThrow(() -> new IllegalStateException("No sentence " + key));
  }

  private String value(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalStateException("No value for {" + name + "}"));
  }
}
