package org.ribalta.sandbox.company;

/** The parts that known people play when somebody tries the tool out. */
public enum Part {
  JUNIOR,
  SENIOR,
  PROGRAMME_MANAGER,
  ADMINISTRATOR
}
