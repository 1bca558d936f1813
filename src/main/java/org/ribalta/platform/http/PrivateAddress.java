package org.ribalta.platform.http;

import java.net.UnknownHostException;

/** An outbound call would have gone inside our own network. */
public class PrivateAddress extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  PrivateAddress(String host) {
    super(
        "The address of "
            + host
            + " is a private one; name host:port in ribalta.outbound.allow if that is meant");
  }
}
