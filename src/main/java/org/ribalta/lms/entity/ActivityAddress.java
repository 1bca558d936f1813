package org.ribalta.lms.entity;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where an activity is in its LMS, learned from a launch's return URL. Only numbers stay of the
 * query: they name courses, while words may be the session of whoever launched (Moodle's {@code
 * sesskey}), which must not be mailed to others.
 */
final class ActivityAddress {
  private ActivityAddress() {}

  static URI of(URI returnUrl) {
    String text = returnUrl.toString().replaceAll("[?#].*", "");
    String query =
        Optional.ofNullable(returnUrl.getRawQuery()).stream()
            .flatMap(all -> Arrays.stream(all.split("&")))
            .filter(parameter -> parameter.matches("[\\w-]+=\\d{1,18}"))
            .collect(Collectors.joining("&"));
    return URI.create(query.isEmpty() ? text : text + "?" + query);
  }
}
