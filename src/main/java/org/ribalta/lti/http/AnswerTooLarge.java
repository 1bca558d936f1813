package org.ribalta.lti.http;

import java.io.IOException;

/** An answer was given up because its body is longer than anything that would be read. */
public class AnswerTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  /** Keeps what the network's guard said. */
  public AnswerTooLarge(Throwable cause) {
    super("The answer is too large.", cause);
  }
}
