package org.ribalta.enrolment;

/** The half-days of a working week. */
public enum HalfDay {
  MON_AM,
  MON_PM,
  TUE_AM,
  TUE_PM,
  WED_AM,
  WED_PM,
  THU_AM,
  THU_PM,
  FRI_AM,
  FRI_PM
}
