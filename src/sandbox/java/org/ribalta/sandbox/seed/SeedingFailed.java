package org.ribalta.sandbox.seed;

/** The tool did not take what it was sent; the message says what and why, for the console. */
class SeedingFailed extends Exception {
  private static final long serialVersionUID = 1L;

  SeedingFailed(String message) {
    super(message);
  }
}
