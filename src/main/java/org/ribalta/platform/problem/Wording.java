package org.ribalta.platform.problem;

import org.ribalta.shared.Text;

/**
 * How a kind of refusal is told.
 *
 * @param status the HTTP status
 * @param title a short English summary that does not change from case to case
 * @param words what happened and what to do next
 */
public record Wording(int status, String title, Text words) {
  /** Of a request that was in order, but not as things stand: 409. */
  public static Wording conflict(String title, Text words) {
    return new Wording(409, title, words);
  }
}
