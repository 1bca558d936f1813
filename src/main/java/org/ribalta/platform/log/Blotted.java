package org.ribalta.platform.log;

import java.util.regex.Pattern;

/** Text without what must never be read in a log, whoever wrote it there. */
final class Blotted {
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.!#$&'*+/=?^`{|}~-]++(?:@|%40)[\\w-]++\\.[\\w.-]++");
  private static final Pattern TOKEN =
      Pattern.compile(
          "[a-z]{3}_[\\w-]{22}_[\\w-]{43}|(?i:bearer)\\s+[\\w.~+/-]{16,}|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*");

  private Blotted() {}

  static String out(String text) {
    String withoutTokens = TOKEN.matcher(text).replaceAll("‹token›");
    return EMAIL.matcher(withoutTokens).replaceAll("‹e-mail›");
  }
}
