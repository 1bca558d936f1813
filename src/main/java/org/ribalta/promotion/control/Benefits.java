package org.ribalta.promotion.control;

import java.util.List;
import java.util.stream.IntStream;

/** What each side gets out of a programme: both do, or it would not be reverse mentoring. */
final class Benefits {
  private static final int EACH = 3;

  private Benefits() {}

  static List<String> ofMentor(PromotionWords words) {
    return of("benefit.mentor.", words);
  }

  static List<String> ofMentee(PromotionWords words) {
    return of("benefit.mentee.", words);
  }

  private static List<String> of(String keys, PromotionWords words) {
    return IntStream.rangeClosed(1, EACH).mapToObj(at -> words.say(keys + at)).toList();
  }
}
