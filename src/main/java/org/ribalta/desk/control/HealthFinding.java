package org.ribalta.desk.control;

/**
 * One thing that was looked at.
 *
 * @param name a stable word, e.g. {@code database}
 * @param detail what was found and what to do, in the reader's language
 */
public record HealthFinding(String name, Status status, String detail) {
  /** How it is. */
  public enum Status {
    UP,
    /** Works, but somebody should look. */
    WARN,
    DOWN
  }
}
