package org.ribalta.lti.cartridge;

/** Texts as XML 1.0 can hold them (§2.2): what it has no way to write is left out. */
final class XmlText {
  private XmlText() {}

  /** Any text; line breaks stay. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(XmlText::isLegal)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** A text of one line, as titles are ({@code xs:normalizedString}). */
  static String line(String text) {
    return of(text).replaceAll("[\\t\\n]+", " ").strip();
  }

  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
