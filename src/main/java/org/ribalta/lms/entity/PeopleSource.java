package org.ribalta.lms.entity;

/** Where the people of a platform come from. */
public enum PeopleSource {
  /** From SCIM or an import; a launch must match one of them. */
  PROVISIONED,
  /** From the course's roster. */
  ROSTER,
  /** From their own launch; the level they declare is confirmed by HR. */
  LAUNCH
}
