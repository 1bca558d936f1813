package org.ribalta.lms.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.LmsPeople.Said;

/**
 * What a platform calls somebody.
 *
 * @param text as it is shown, at most 200 characters
 */
public record SaidName(String text) {
  private static final int LONGEST = 200;

  /** Cuts what no page could show. */
  public SaidName {
    text = text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** The whole name, else the given and the family name; empty where the platform hides both. */
  public static Optional<SaidName> of(Said said) {
    String parts =
        Stream.of(said.givenName(), said.familyName())
            .flatMap(part -> stripped(part).stream())
            .collect(Collectors.joining(" "));
    return stripped(said.name()).or(() -> stripped(parts)).map(SaidName::new);
  }

  private static Optional<String> stripped(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(name -> !name.isEmpty());
  }

  /** As names are compared when searching. */
  String key() {
    return key(text);
  }

  /** Text as names are compared. */
  public static String key(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
