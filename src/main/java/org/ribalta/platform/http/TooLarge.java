package org.ribalta.platform.http;

import java.io.IOException;

/** What came back is longer than anything that we read. */
public class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  TooLarge(int limit) {
    super("The answer is larger than " + limit + " bytes");
  }
}
