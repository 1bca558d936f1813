package org.ribalta.lti.deeplink;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From when and until when something may be done; open where absent (LTI Deep Linking 2.0 §3.2,
 * {@code available} and {@code submission}). Written as ISO 8601 in UTC, whole seconds.
 */
public record TimeWindow(Optional<Instant> start, Optional<Instant> end) {

  /** No limit on either side. */
  public static final TimeWindow OPEN = new TimeWindow(Optional.empty(), Optional.empty());

  /** Open at its beginning. */
  public static TimeWindow until(Instant end) {
    return new TimeWindow(Optional.empty(), Optional.of(end));
  }

  Optional<Map<String, Object>> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    start.ifPresent(time -> json.put("startDateTime", written(time)));
    end.ifPresent(time -> json.put("endDateTime", written(time)));
    return Optional.of(json).filter(window -> !window.isEmpty());
  }

  private static String written(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
