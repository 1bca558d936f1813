package org.ribalta.shared;

/**
 * Words for people, in every language there is: a text that lacks one cannot be made.
 *
 * @param it in Italian
 * @param en in English
 */
public record Text(String it, String en) {
  /**
   * @throws IllegalArgumentException when a language is missing or blank
   */
  public Text {
    if (it == null || it.isBlank() || en == null || en.isBlank()) {
      throw new IllegalArgumentException("A text needs every language: it=" + it + ", en=" + en);
    }
  }

  /** The words in one language. */
  public String in(Language language) {
    return switch (language) {
      case IT -> it;
      case EN -> en;
    };
  }

  /**
   * What a reader of one language wrote in place of these words: the same if they left them alone,
   * else their words in every language, since what was there before no longer holds in any.
   */
  public Text rewritten(Language language, String words) {
    return words.equals(in(language)) ? this : new Text(words, words);
  }
}
