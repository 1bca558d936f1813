package org.ribalta.directory.entity;

/** Why somebody stands at the top of a chain without being its head. */
public enum ReportingFlaw {
  /** The manager is named but not in the directory, or the name fits several people. */
  MISSING_MANAGER,
  /** The person reports to themselves through others. */
  CYCLE
}
