package org.ribalta.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.ribalta.platform.http.Outbound;
import org.ribalta.platform.problem.Refused;

/** Asks a provider what it offers (OpenID Connect Discovery 1.0 §4). */
@ApplicationScoped
public class Discovery {
  private static final String PATH = "/.well-known/openid-configuration";

  private Outbound outbound;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Discovery() {}

  /** Asks by this client. */
  @Inject
  public Discovery(Outbound outbound) {
    this.outbound = outbound;
  }

  /**
   * Asks, and checks that the answer is usable.
   *
   * @param issuer an address with neither query nor fragment
   * @throws Refused {@code invalid} at {@code /issuer}, with what was found there
   */
  public ProviderMetadata discover(URI issuer) {
    URI configuration = URI.create(withoutSlash(issuer.toString()) + PATH);
    Outbound.Answer answer = ask(configuration);
    if (answer.status() != 200) {
      throw DiscoveryProblem.NO_CONFIGURATION.refused(answer.status() + " " + configuration);
    }
    return MetadataReader.read(issuer.toString(), answer.body(), outbound::mayCall);
  }

  private Outbound.Answer ask(URI configuration) {
    try {
      return outbound.send("GET", configuration, Map.of("Accept", "application/json"), "");
    } catch (IOException unreachable) {
      throw DiscoveryProblem.UNREACHABLE.refused(configuration.toString());
    }
  }

  private static String withoutSlash(String text) {
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
