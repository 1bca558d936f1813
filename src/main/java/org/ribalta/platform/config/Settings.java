package org.ribalta.platform.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of this server, checked once at start.
 *
 * @param baseUrl the address browsers and platforms use, without a trailing slash
 * @param dataDir where Ribalta keeps what it makes itself
 * @param database the connection to the database
 * @param secretKey 32 bytes in base64, if given
 * @param setupToken the bootstrap token, if given
 * @param outboundAllow {@code host:port} of private addresses that outbound calls may reach
 * @param ltiConfigDir replaces the packaged {@code lti-config}, if given
 * @param scimMappingsDir replaces the packaged {@code scim-mappings}, if given
 * @param mail the SMTP server; without one mail stays in the outbox
 * @param logFormat how lines of the log are written
 * @param trustedProxies addresses of proxies whose {@code X-Correlation-Id} is taken over
 */
public record Settings(
    URI baseUrl,
    Path dataDir,
    DatabaseSettings database,
    Optional<String> secretKey,
    Optional<String> setupToken,
    Set<String> outboundAllow,
    Optional<Path> ltiConfigDir,
    Optional<Path> scimMappingsDir,
    Optional<MailSettings> mail,
    LogFormat logFormat,
    Set<String> trustedProxies) {

  /** The absolute address of a path of ours, e.g. {@code /lti/launch}. */
  public URI at(String path) {
    return URI.create(baseUrl + path);
  }
}
