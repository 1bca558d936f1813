package org.ribalta.lti.registration;

/** What others said, fit for one line of a log. */
final class Quotation {

  private static final int MAXIMUM_LENGTH = 300;

  private Quotation() {}

  static String of(String text) {
    String line = text.replaceAll("\\p{C}", " ").strip();
    return line.length() <= MAXIMUM_LENGTH ? line : line.substring(0, MAXIMUM_LENGTH);
  }
}
