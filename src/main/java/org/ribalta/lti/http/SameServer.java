package org.ribalta.lti.http;

import java.net.URI;
import java.util.Objects;

/** Whether two addresses are one server's: an access token for the one is for nobody else. */
public final class SameServer {

  private SameServer() {}

  /** Compares scheme, host and port. */
  public static boolean of(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme())
        && Objects.equals(one.getAuthority(), other.getAuthority());
  }
}
