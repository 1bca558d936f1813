package org.ribalta.requirement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a name speaks of somebody's age or birth, word by word: a page has no age. */
final class AgeWords {
  private static final Set<String> WHOLE =
      Set.of("age", "ages", "aged", "dob", "born", "eta", "età", "alter", "edad", "nato", "nata");
  private static final Pattern PART =
      Pattern.compile("birth|geburt|nascit|naissance|nacimiento|anagrafic|fiscal");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");

  private AgeWords() {}

  static boolean tellAge(String name) {
    return PART.matcher(name.toLowerCase(Locale.ROOT)).find()
        || Stream.of(BETWEEN_WORDS.split(name))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .anyMatch(WHOLE::contains);
  }
}
