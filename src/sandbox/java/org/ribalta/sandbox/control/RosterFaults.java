package org.ribalta.sandbox.control;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What is unusual about rosters at the moment; without a word, nothing.
 *
 * @param failPage the page that is answered with 503, from 1; 0 for none
 * @param namesHidden whether rosters and launches keep names and addresses to themselves
 * @param suspended ids of people whose place in each course is suspended
 * @param keyless ids of people whose key in the company neither rosters nor launches tell
 * @param pauseMillis how long each page takes
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RosterFaults(
    int failPage,
    boolean namesHidden,
    List<String> suspended,
    List<String> keyless,
    int pauseMillis) {
  static final RosterFaults NONE = new RosterFaults(0, false, List.of(), List.of(), 0);

  public RosterFaults {
    suspended = suspended == null ? List.of() : List.copyOf(suspended);
    keyless = keyless == null ? List.of() : List.copyOf(keyless);
  }
}
