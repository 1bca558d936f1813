package org.ribalta.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.boot.Starting;
import org.ribalta.platform.config.DataDirectory;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.crypto.RandomText;

/**
 * The token of the bootstrap API: from the settings, or made at first start and written to {@code
 * setup-token} in the data directory.
 */
@ApplicationScoped
public class SetupToken {
  private static final Logger LOG = Logger.getLogger(SetupToken.class.getName());
  private static final String FILE = "setup-token";

  private Settings settings;
  private @Nullable String token;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SetupToken() {}

  @Inject
  SetupToken(Settings settings) {
    this.settings = settings;
  }

  void prepare(@Observes Starting starting) throws IOException {
    token();
  }

  /** Whether this is the token; takes the same time whatever is wrong with it. */
  public boolean matches(String presented) {
    return MessageDigest.isEqual(
        presented.getBytes(StandardCharsets.UTF_8), token().getBytes(StandardCharsets.UTF_8));
  }

  private synchronized String token() {
    if (token == null) {
      token = settings.setupToken().orElseGet(this::keptOrMade);
    }
    return token;
  }

  private String keptOrMade() {
    try {
      Path file = new DataDirectory(settings.dataDir()).secret(FILE, this::announced);
      return java.nio.file.Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The setup token cannot be kept in the data directory", e);
    }
  }

  private String announced() {
    String made = RandomText.base64Url(32);
    LOG.info(() -> "Setup token (shown this once, kept in " + FILE + "): " + made);
    return made;
  }
}
