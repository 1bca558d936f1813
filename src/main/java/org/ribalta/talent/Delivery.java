package org.ribalta.talent;

/** How far a person's score got. */
public enum Delivery {
  /** Nothing was sent. */
  NONE,
  /** On its way. */
  WAITING,
  /** The gradebook has it. */
  SENT,
  /** The gradebook refused it. */
  FAILED
}
