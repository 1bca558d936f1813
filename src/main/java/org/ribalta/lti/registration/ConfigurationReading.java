package org.ribalta.lti.registration;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.http.HttpAnswer;

/** Reads a platform's configuration and holds it to what a tool needs of it. */
final class ConfigurationReading {

  private static final int LONGEST_ADDRESS = 2_000;
  private static final int LONGEST_ISSUER = 500;

  private final Claims members;
  private final Claims platform;

  private ConfigurationReading(Claims members, Claims platform) {
    this.members = members;
    this.platform = platform;
  }

  /**
   * Reads the answer.
   *
   * @param address where it came from: its host has to be the issuer's, else any site could
   *     introduce itself as another
   */
  static PlatformConfiguration read(URI address, HttpAnswer answer) throws RefusedRegistration {
    if (answer.status() != 200) {
      throw new RefusedRegistration(
          RegistrationRefusal.CONFIGURATION_NOT_FOUND, answer.status() + " " + address);
    }
    if (!declaredAsJson(answer)) {
      throw new RefusedRegistration(
          RegistrationRefusal.CONTENT_TYPE_WRONG, answer.header("Content-Type").orElse(""));
    }
    Claims members =
        Claims.parse(answer.body())
            .orElseThrow(() -> new RefusedRegistration(RegistrationRefusal.NOT_JSON));
    Claims platform =
        members
            .object(RegistrationUri.PLATFORM_CONFIGURATION.uri())
            .orElseThrow(() -> new RefusedRegistration(RegistrationRefusal.NOT_A_PLATFORM));
    return new ConfigurationReading(members, platform).checked(address);
  }

  private static boolean declaredAsJson(HttpAnswer answer) {
    return answer
        .header("Content-Type")
        .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
        .filter(type -> type.equals("application/json") || type.endsWith("+json"))
        .isPresent();
  }

  private PlatformConfiguration checked(URI address) throws RefusedRegistration {
    String issuer = issuer(address);
    offered("token_endpoint_auth_methods_supported", "private_key_jwt");
    offered("id_token_signing_alg_values_supported", "RS256");
    return new PlatformConfiguration(
        issuer,
        endpoint("authorization_endpoint"),
        endpoint("token_endpoint"),
        endpoint("jwks_uri"),
        endpoint("registration_endpoint"),
        members.text("authorization_server").filter(text -> text.length() <= LONGEST_ADDRESS),
        platform.text("product_family_code"),
        Set.copyOf(members.strings("scopes_supported").orElse(List.of())),
        messages());
  }

  private String issuer(URI address) throws RefusedRegistration {
    String issuer =
        members
            .string("issuer")
            .filter(text -> text.length() <= LONGEST_ISSUER)
            .orElseThrow(() -> unusable("issuer"));
    URI read = members.webAddress("issuer").orElseThrow(() -> unusable("issuer"));
    if (read.getRawQuery() != null || read.getRawFragment() != null) {
      throw new RefusedRegistration(RegistrationRefusal.ISSUER_HAS_QUERY, issuer);
    }
    if (!read.getHost().equalsIgnoreCase(address.getHost())) {
      throw new RefusedRegistration(
          RegistrationRefusal.ISSUER_HOST_DIFFERS, address.getHost() + " ≠ " + read.getHost());
    }
    return issuer;
  }

  private URI endpoint(String name) throws RefusedRegistration {
    return members
        .webAddress(name)
        .filter(uri -> uri.toString().length() <= LONGEST_ADDRESS && uri.getUserInfo() == null)
        .orElseThrow(() -> unusable(name));
  }

  /** A list that is absent promises nothing and denies nothing. */
  private void offered(String name, String needed) throws RefusedRegistration {
    Optional<List<String>> values = members.strings(name);
    if (values.isPresent() && !values.get().contains(needed)) {
      throw new RefusedRegistration(
          RegistrationRefusal.METHOD_NOT_OFFERED, name + ": " + values.get());
    }
  }

  /** Objects with a type by the specification; Moodle lists the types alone. */
  private Set<String> messages() {
    Set<String> types = new HashSet<>();
    platform.strings("messages_supported").ifPresent(types::addAll);
    platform
        .objects("messages_supported")
        .ifPresent(all -> all.forEach(message -> message.string("type").ifPresent(types::add)));
    return types;
  }

  private static RefusedRegistration unusable(String name) {
    return new RefusedRegistration(RegistrationRefusal.MEMBER_UNUSABLE, name);
  }
}
