package org.ribalta.promotion.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The last part of a public page's address: small letters, digits and single hyphens, 3 to 60
 * characters, so that it can be read aloud and typed.
 */
public record Slug(String value) {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;
  private static final String WHERE_NOTHING_IS_LEFT = "programme";
  private static final Pattern FORM = Pattern.compile("(?!-)(?!.*--)[a-z0-9-]+(?<!-)");

  /**
   * @throws IllegalArgumentException when it has another form
   */
  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("Not a slug");
    }
  }

  /** Whether a text can be one. */
  public static boolean isSlug(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** The slug that a title suggests: "Competenze digitali 2026" is competenze-digitali-2026. */
  public static Slug of(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String trimmed = withoutHyphensAround(plain);
    String cut = withoutHyphensAround(trimmed.substring(0, Math.min(trimmed.length(), LONGEST)));
    return new Slug(cut.length() < SHORTEST ? WHERE_NOTHING_IS_LEFT : cut);
  }

  /** The same with a number, for when it is taken: competenze-digitali-2. */
  public Slug numbered(int number) {
    String end = "-" + number;
    String start = value.substring(0, Math.min(value.length(), LONGEST - end.length()));
    return new Slug(withoutHyphensAround(start) + end);
  }

  private static String withoutHyphensAround(String text) {
    return text.replaceAll("^-+|-+$", "");
  }
}
