package org.ribalta.lti.connection;

/** Hears of each step when it begins and when it has ended. */
public interface CheckListener {
  /** A step begins. */
  void begins(Check check);

  /** A step has ended. */
  void ended(CheckResult result);
}
