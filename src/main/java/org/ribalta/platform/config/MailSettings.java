package org.ribalta.platform.config;

import java.util.Optional;

/**
 * The SMTP server that mail leaves by.
 *
 * @param security how the connection is protected
 * @param port 25, 465 or 587 unless the address names another
 * @param credentials what to sign in with, if the server asks for it
 * @param from the sender: an address, or {@code Name <address>}
 */
public record MailSettings(
    Security security, String host, int port, Optional<Credentials> credentials, String from) {

  /** How a connection is protected; the scheme of {@code ribalta.smtp.url}. */
  public enum Security {
    /** Nothing; for a relay on the same machine or network. */
    PLAIN("smtp", 25),
    /** TLS from the first byte (RFC 8314 §3.3). */
    TLS("smtps", 465),
    /** TLS after STARTTLS, which the server must offer (RFC 3207). */
    STARTTLS("smtp+starttls", 587);

    private final String scheme;
    private final int port;

    Security(String scheme, int port) {
      this.scheme = scheme;
      this.port = port;
    }

    String scheme() {
      return scheme;
    }

    int port() {
      return port;
    }
  }

  /** User and password; never written out. */
  public record Credentials(String user, String password) {
    @Override
    public String toString() {
      return "Credentials[…]";
    }
  }
}
