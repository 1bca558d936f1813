package org.ribalta.sandbox.openid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.store.MemoryFile;

/** The one client that is registered here: the tool's administration. */
@Singleton
public class Client {
  static final String ID = "ribalta-administration";
  static final String SECRET = "not-a-secret-in-a-sandbox";

  private final Settings settings;
  private final MemoryFile memory;

  @Inject
  public Client(Settings settings, MemoryFile memory) {
    this.settings = settings;
    this.memory = memory;
  }

  String issuer() {
    return settings.baseUrl() + "/openid";
  }

  /** The one redirect URI; empty until the tool has a tenant for us. */
  String redirectUri() {
    String tenant = memory.read().company().tenantId();
    return tenant == null ? "" : settings.toolUrl() + "/admin/openid/" + tenant + "/callback";
  }

  boolean isRegistered(CodeRequest request) {
    return ID.equals(request.get("client_id"))
        && !redirectUri().isEmpty()
        && redirectUri().equals(request.get("redirect_uri"));
  }

  /** client_secret_basic (RFC 6749 §2.3.1). */
  boolean proves(String authorization) {
    String credentials = ID + ":" + SECRET;
    return Objects.equals(
        authorization,
        "Basic "
            + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }
}
