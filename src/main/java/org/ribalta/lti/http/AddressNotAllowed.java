package org.ribalta.lti.http;

import java.io.IOException;

/** A call was not made: its address is a private one, or of a form that is not called. */
public class AddressNotAllowed extends IOException {

  private static final long serialVersionUID = 1L;

  /** Keeps what the network's guard said. */
  public AddressNotAllowed(Throwable cause) {
    super("The address is not allowed.", cause);
  }
}
