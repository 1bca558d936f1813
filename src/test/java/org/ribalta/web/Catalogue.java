package org.ribalta.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A message catalogue of the page: key to its texts by plural category. A plain text has the single
 * category {@code other}.
 */
record Catalogue(Map<String, Map<String, String>> texts) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** What every page knows, and what only the administration desk brings along. */
  static final List<String> FOLDERS = List.of("i18n", "desk/i18n");

  /** Reads all folders of a language; a key written twice is refused. */
  static Catalogue of(String language) throws IOException {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    for (String folder : FOLDERS) {
      part(folder, language)
          .texts()
          .forEach(
              (key, forms) -> {
                if (texts.put(key, forms) != null) {
                  throw new IllegalStateException(key + " is in two folders");
                }
              });
    }
    return new Catalogue(texts);
  }

  /** Reads {@code app/<folder>/<language>.json}. */
  static Catalogue part(String folder, String language) throws IOException {
    return parse(FrontEnd.read(folder + "/" + language + ".json"));
  }

  static Catalogue parse(String json) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    Map<String, Map<String, String>> texts = new TreeMap<>();
    mapper
        .readTree(json)
        .properties()
        .forEach(entry -> texts.put(entry.getKey(), forms(entry.getValue())));
    return new Catalogue(texts);
  }

  private static Map<String, String> forms(JsonNode entry) {
    if (entry.isTextual()) {
      return Map.of("other", entry.textValue());
    }
    Map<String, String> forms = new TreeMap<>();
    entry.properties().forEach(form -> forms.put(form.getKey(), form.getValue().textValue()));
    return forms;
  }

  Set<String> keys() {
    return texts.keySet();
  }

  /** Names in braces, over all plural forms of a key. */
  Set<String> placeholders(String key) {
    Set<String> names = new TreeSet<>();
    for (String text : texts.get(key).values()) {
      PLACEHOLDER.matcher(text).results().forEach(match -> names.add(match.group(1)));
    }
    return names;
  }
}
