package org.ribalta.sandbox.company;

import java.util.List;

/**
 * A place of work.
 *
 * @param timeZone an IANA zone
 * @param locale what people there speak first, as a BCP 47 tag
 * @param names lists that their names are drawn from, repeated for weight
 */
public record Site(String name, String timeZone, String locale, List<String> names) {

  String language() {
    return locale.substring(0, 2);
  }
}
