package org.ribalta.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.Config;

/**
 * Tells whether this node serves requests already. The container starts our beans, and answers for
 * our health, seconds before it opens our addresses; a platform that is asked for a token in
 * between finds no keyset of ours and calls us an unknown client.
 */
@ApplicationScoped
public class OwnWeb {
  private static final String KEYSET = "/lti/jwks";
  private static final int CONNECT_MILLIS = 500;
  private static final int READ_MILLIS = 5_000;

  private OptionalInt port;
  private volatile boolean served;

  /** For the container. */
  protected OwnWeb() {
    this(OptionalInt.empty());
  }

  OwnWeb(OptionalInt port) {
    this.port = port;
  }

  /** Payara says its port; of another container it is unknown. */
  @Inject
  OwnWeb(Config config) {
    this(
        config
            .getOptionalValue("payara.instance.http.port", Integer.class)
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty));
  }

  /**
   * A request arrived, from whomever: the addresses are open, even if not on the port we know of.
   */
  void reached() {
    served = true;
  }

  /** Whether our addresses are open; true where the port is unknown, since nobody can tell. */
  public boolean serves() {
    if (!served) {
      served = port.isEmpty() || status(port.getAsInt()) == HttpURLConnection.HTTP_OK;
    }
    return served;
  }

  private static int status(int port) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + KEYSET).toURL().openConnection();
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return -1;
    }
  }
}
