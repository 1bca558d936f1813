package org.ribalta.platform.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.ribalta.platform.config.Settings;

/**
 * Every call that leaves this server: 3 s to connect and to answer, one mebibyte at most, no
 * redirect followed, no address inside our own network, https except where the administrator
 * allowed an address by name.
 */
@ApplicationScoped
public class Outbound {
  private static final Timeout PATIENCE = Timeout.ofSeconds(3);
  private static final int LIMIT = 1 << 20;

  private Set<String> allowed;
  private CloseableHttpClient client;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Outbound() {}

  @Inject
  public Outbound(Settings settings) {
    this.allowed = settings.outboundAllow();
    Set<String> hosts =
        allowed.stream()
            .map(entry -> entry.substring(0, entry.lastIndexOf(':')))
            .collect(Collectors.toSet());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new AllowedAddresses(hosts))
                    .setMaxConnPerRoute(10)
                    .setMaxConnTotal(100)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(PATIENCE)
                    .setConnectionRequestTimeout(PATIENCE)
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .setUserAgent("Ribalta")
            .build();
  }

  /**
   * What came back.
   *
   * @param headers by name in lower case, the last of a repeated one
   * @param body the text, as UTF-8 unless the answer says otherwise
   */
  public record Answer(int status, Map<String, String> headers, String body) {}

  /**
   * Sends one request.
   *
   * @param body UTF-8 text; empty for none
   * @throws UncallableAddress if the address has a form that is not called
   * @throws PrivateAddress if it leads inside our own network
   * @throws TooLarge if the answer is longer than one mebibyte
   * @throws IOException if no whole answer came in time
   */
  public Answer send(String method, URI uri, Map<String, String> headers, String body)
      throws IOException {
    check(uri);
    HttpUriRequestBase request = new HttpUriRequestBase(method, uri);
    headers.forEach(request::setHeader);
    if (!body.isEmpty()) {
      // The type goes out as the caller wrote it: some platforms refuse a charset behind it.
      request.setEntity(
          new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), (ContentType) null));
    }
    return client.execute(request, Outbound::read);
  }

  /** Whether an address has a form that is called; where it leads shows when it is. */
  public boolean mayCall(URI uri) {
    try {
      check(uri);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private void check(URI uri) throws IOException {
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new UncallableAddress("Not an address that can be called");
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    boolean named = allowed.contains(uri.getHost() + ":" + port);
    if (!"https".equals(uri.getScheme()) && !(named && "http".equals(uri.getScheme()))) {
      throw new UncallableAddress("Only https addresses are called");
    }
    if (!named && allowed.stream().anyMatch(entry -> entry.startsWith(uri.getHost() + ":"))) {
      throw new PrivateAddress(uri.getHost());
    }
  }

  private static Answer read(ClassicHttpResponse response) throws IOException {
    Map<String, String> headers =
        Stream.of(response.getHeaders())
            .collect(
                Collectors.toMap(
                    header -> header.getName().toLowerCase(java.util.Locale.ROOT),
                    Header::getValue,
                    (first, last) -> last));
    byte[] body =
        response.getEntity() == null
            ? new byte[0]
            : response.getEntity().getContent().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      throw new TooLarge(LIMIT);
    }
    return new Answer(response.getCode(), headers, new String(body, StandardCharsets.UTF_8));
  }

  @PreDestroy
  void close() {
    client.close(CloseMode.GRACEFUL);
  }
}
