package org.ribalta.access;

/** What somebody may do; roles add up. No role opens another pair's notes or pulses. */
public enum Role {
  PARTICIPANT,
  FACILITATOR,
  PROGRAMME_MANAGER,
  SPONSOR,
  ADMINISTRATOR
}
