package org.ribalta.scim.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ribalta.platform.config.WrongConfigFile;

/** Compiles the {@code csv} section of a mapping file. */
final class CsvReader {
  private final String file;
  private final ClientMapping client;
  private final Map<String, CsvColumn> columns = new LinkedHashMap<>();

  /**
   * @param file named in errors
   */
  CsvReader(String file, ClientMapping client) {
    this.file = file;
    this.client = client;
  }

  CsvMapping read(JsonNode section) {
    section
        .get("columns")
        .properties()
        .forEach(entry -> add(column(entry.getKey()), entry.getValue()));
    return new CsvMapping(
        client,
        Map.copyOf(columns),
        words(section.get("true")),
        words(section.get("false")),
        dates(section.get("dates")));
  }

  private CsvColumn column(String path) {
    if (path.equals(CsvColumn.EXTERNAL_ID)) {
      return new CsvColumn(path, null);
    }
    return AttributePath.resolve(path, client.known())
        .filter(found -> !found.wholeExtension() && found.filter() == null)
        .filter(client::allows)
        .map(found -> new CsvColumn(path, found))
        .orElseThrow(() -> wrong(path, "no attribute that this mapping lets in"));
  }

  private void add(CsvColumn column, JsonNode headings) {
    for (JsonNode heading : headings) {
      CsvColumn other = columns.putIfAbsent(CsvMapping.key(heading.textValue()), column);
      if (other != null && !other.equals(column)) {
        throw wrong(column.name(), "heading " + heading + " means " + other.name() + " already");
      }
    }
  }

  private WrongConfigFile wrong(String path, String problem) {
    String pointer = "/csv/columns/" + path.replace("~", "~0").replace("/", "~1");
    return new WrongConfigFile(file, pointer, problem);
  }

  private static Set<String> words(JsonNode array) {
    Set<String> words = new LinkedHashSet<>();
    array.forEach(word -> words.add(CsvMapping.key(word.textValue())));
    return Set.copyOf(words);
  }

  private List<DateTimeFormatter> dates(JsonNode patterns) {
    List<DateTimeFormatter> dates = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      try {
        dates.add(
            DateTimeFormatter.ofPattern(patterns.get(i).textValue(), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT));
      } catch (IllegalArgumentException e) {
        throw new WrongConfigFile(file, "/csv/dates/" + i, "no pattern of a day");
      }
    }
    return List.copyOf(dates);
  }
}
