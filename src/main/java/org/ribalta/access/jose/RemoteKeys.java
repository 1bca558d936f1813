package org.ribalta.access.jose;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ribalta.platform.http.Outbound;

/**
 * Public keys of others, fetched by our guarded client: fresh for five minutes, usable for an hour
 * while they cannot be fetched, asked for at most twice a minute whatever is sent to us.
 */
@ApplicationScoped
public class RemoteKeys {
  private static final int MOST = 1_000;
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration BRIDGED = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Outbound outbound;

  private final Map<URI, JWKSource<SecurityContext>> sources =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, JWKSource<SecurityContext>> eldest) {
          return size() > MOST;
        }
      };

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RemoteKeys() {}

  /** Fetches by this client. */
  @Inject
  public RemoteKeys(Outbound outbound) {
    this.outbound = outbound;
  }

  /**
   * The keys at an address; nothing is fetched before one is asked for.
   *
   * @throws IOException if the address is none
   */
  public JWKSource<SecurityContext> at(URI jwksUri) throws IOException {
    URL address = jwksUri.toURL();
    synchronized (sources) {
      return sources.computeIfAbsent(jwksUri, uri -> source(address));
    }
  }

  private JWKSource<SecurityContext> source(URL address) {
    return JWKSourceBuilder.create(address, this::fetch)
        .cache(FRESH.toMillis(), PATIENCE.toMillis())
        .refreshAheadCache(false)
        .rateLimited(PAUSE.toMillis())
        .outageTolerant(BRIDGED.toMillis())
        .build();
  }

  private Resource fetch(URL address) throws IOException {
    try {
      Outbound.Answer answer =
          outbound.send("GET", address.toURI(), Map.of("Accept", "application/json"), "");
      if (answer.status() != 200) {
        throw new IOException("The keyset answered " + answer.status());
      }
      return new Resource(answer.body(), answer.headers().get("content-type"));
    } catch (URISyntaxException e) {
      throw new IOException("Not an address", e);
    }
  }
}
