package org.ribalta.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host once, and refuses addresses inside our own network unless the administrator named
 * {@code host:port} in {@code ribalta.outbound.allow}. The connection goes to the address checked
 * here, so a name cannot change between check and use.
 */
final class AllowedAddresses implements DnsResolver {
  private final Set<String> allowedHosts;

  /** Hosts that may be private; the port was checked before the call. */
  AllowedAddresses(Set<String> allowedHosts) {
    this.allowedHosts = allowedHosts;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(host);
    if (!allowedHosts.contains(host) && Arrays.stream(found).anyMatch(AllowedAddresses::inside)) {
      throw new PrivateAddress(host);
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  static boolean inside(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || special(address.getAddress());
  }

  /** Ranges that Java has no name for (RFC 6890). */
  private static boolean special(byte[] address) {
    int first = address[0] & 0xff;
    int second = address[1] & 0xff;
    if (address.length == 16) {
      return (first & 0xfe) == 0xfc || first == 0x00 || (first == 0x20 && second == 0x02);
    }
    return first == 0
        || (first == 100 && (second & 0xc0) == 64)
        || (first == 192 && second == 0 && address[2] == 0)
        || (first == 198 && (second & 0xfe) == 18)
        || first >= 240;
  }
}
