package org.ribalta.platform.http;

import java.io.IOException;

/** An address whose form alone says that it is not called. */
public class UncallableAddress extends IOException {
  private static final long serialVersionUID = 1L;

  UncallableAddress(String reason) {
    super(reason);
  }
}
