package org.ribalta.sandbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the sandbox is, where the tool is, and how big the company is.
 *
 * @param toolUrl the tool's base address ({@code sandbox.tool-url}, else {@code ribalta.base-url})
 * @param baseUrl this LMS's address as browsers and the tool see it, also its issuer ({@code
 *     sandbox.base-url})
 * @param dataDir where {@code sandbox.json} is kept and {@code setup-token} is looked for ({@code
 *     ribalta.data-dir})
 * @param setupToken {@code ribalta.setup-token}, when it is not to be read from the data directory
 * @param people how many people work here ({@code sandbox.people}), at least 80
 * @param allowRemote whether clients other than loopback may use the pages ({@code
 *     sandbox.allow-remote}); anyone who reaches them may sign in as anyone
 */
public record Settings(
    String toolUrl,
    String baseUrl,
    Path dataDir,
    Optional<String> setupToken,
    int people,
    boolean allowRemote) {

  /** Below this the known people's units would have nobody else in them. */
  private static final int SMALLEST_COMPANY = 80;

  /** Reads MicroProfile Config once, when the sandbox starts. */
  static final class Source {
    private Source() {}

    @Produces
    @Singleton
    static Settings read() {
      return from(ConfigProvider.getConfig());
    }
  }

  static Settings from(Config config) {
    String tool =
        bare(
            text(config, "sandbox.tool-url")
                .or(() -> text(config, "ribalta.base-url"))
                .orElse("http://127.0.0.1:8080"));
    int people = config.getOptionalValue("sandbox.people", Integer.class).orElse(600);
    return new Settings(
        tool,
        bare(text(config, "sandbox.base-url").orElse(besides(tool))),
        Path.of(text(config, "ribalta.data-dir").orElse("./data")),
        text(config, "ribalta.setup-token"),
        Math.max(SMALLEST_COMPANY, people),
        config.getOptionalValue("sandbox.allow-remote", Boolean.class).orElse(false));
  }

  /** The tool's address that starts a login (OpenID Connect third-party initiated login). */
  public String toolLogin() {
    return toolUrl + "/lti/login";
  }

  /** The tool's one redirect URI. */
  public String toolLaunch() {
    return toolUrl + "/lti/launch";
  }

  public String toolKeys() {
    return toolUrl + "/lti/jwks";
  }

  /** This LMS as an origin, for the tool's {@code frame-ancestors}. */
  public String origin() {
    URI base = URI.create(baseUrl);
    return base.getScheme() + "://" + base.getAuthority();
  }

  /** localhost is another site than 127.0.0.1, so frames meet third-party rules. */
  private static String besides(String tool) {
    int port = URI.create(tool).getPort();
    return "http://localhost" + (port < 0 ? "" : ":" + port) + "/sandbox";
  }

  private static Optional<String> text(Config config, String key) {
    return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
  }

  private static String bare(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
