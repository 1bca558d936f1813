package org.ribalta.lti.launch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Addresses that a browser may be sent to with something signed. */
final class SafeAddress {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private SafeAddress() {}

  /** Encrypted, or on this machine; and without user information, which disguises the host. */
  static boolean is(URI address) {
    boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
    return address.getRawUserInfo() == null && (encrypted || isHere(address.getHost()));
  }

  private static boolean isHere(String host) {
    return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
  }
}
