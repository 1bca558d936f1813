package org.ribalta.mentoring;

/** What became of a meeting. */
public enum MeetingStatus {
  PLANNED,
  HELD,
  CANCELLED
}
