package org.ribalta.platform.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ribalta.shared.Language;

/**
 * What pages without scripts say, in one language.
 *
 * @param language theirs
 * @param words the texts, plain
 */
public record PageWords(Language language, ResourceBundle words) {
  /** The server's own language is nobody's choice. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /**
   * The texts of a bundle.
   *
   * @param accepted the reader's languages, the best first
   */
  public static PageWords of(String bundle, List<Locale> accepted) {
    Language language = Language.of(accepted);
    Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
    return new PageWords(language, ResourceBundle.getBundle(bundle, locale, NO_FALLBACK));
  }

  /** As plain text. */
  public String text(String key) {
    return words.getString(key);
  }

  /** As HTML. */
  public String html(String key) {
    return Html.escaped(text(key));
  }
}
