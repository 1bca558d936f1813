package org.ribalta.lms.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the people of a platform come from. */
public enum PeopleSource {
  /** From SCIM or an import; a launch must match one of them. */
  PROVISIONED,
  /** From the course's roster and its launches, whoever of them the directory does not know. */
  ROSTER,
  /** From their own launch alone, whoever of them the directory does not know. */
  LAUNCH;

  /** Whether whoever launches becomes a person, if the directory does not know them. */
  public boolean takesLaunches() {
    return this != PROVISIONED;
  }

  /** The same of whoever a roster names. */
  public boolean takesRosters() {
    return this == ROSTER;
  }

  /** Reads the name as requests and presets write it. */
  public static Optional<PeopleSource> named(String name) {
    return Arrays.stream(values()).filter(source -> source.text().equals(name)).findFirst();
  }

  /** The name as requests and answers write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
