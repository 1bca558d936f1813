package org.ribalta.enrolment;

/** How at ease people say they are with digital tools: five steps, in their own judgement. */
public enum DigitalLevel {
  /** Begins. */
  FIRST_STEPS,
  /** Manages what every day needs. */
  EVERYDAY,
  /** Works without help. */
  INDEPENDENT,
  /** Often helps others. */
  HELPING,
  /** Tries what is new before others do. */
  PIONEERING
}
