package org.ribalta.mentoring;

/** Where people meet; a choice per meeting. */
public enum MeetingMode {
  ONLINE,
  IN_PERSON
}
