package org.ribalta.pairing.entity;

/** What somebody enrolled to be. In reverse mentoring the junior is the mentor. */
public enum Side {
  MENTOR,
  MENTEE
}
