package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.RegistrationRow.refused;
import static org.ribalta.conformance.lti.RegistrationRow.registered;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.http.AddressNotAllowed;
import org.ribalta.lti.http.AnswerTooLarge;
import org.ribalta.lti.registration.RegistrationRefusal;

/** Configurations: where they are, what they are, what is in them. */
final class PlatformConfigurations {

  private static final String ADDRESS = RegistrationScenario.CONFIGURATION.toString();

  private PlatformConfigurations() {}

  /** Mutation: any check of ConfigurationReading, or of RegistrationInitiation. */
  static Stream<RegistrationRow> rows() {
    return Stream.of(addresses(), answers(), members(), offers()).flatMap(rows -> rows);
  }

  private static Stream<RegistrationRow> addresses() {
    return Stream.of(
        address("no address", ""),
        address("a file", "file:///etc/passwd"),
        address("a script", "javascript:alert(1)"),
        address("a path", "/openid-configuration"),
        address("a name and password", "https://a:b@lms.example.com/c"),
        address("no URL", "https://lms example.com"),
        address("too long", "https://lms.example.com/" + "x".repeat(2_000)),
        token("a token with a line break", "a\r\nX-Header: b"),
        token("a token with a space", "a b"),
        token("an empty token", ""),
        token("a token that is too long", "x".repeat(8_001)),
        registered("no token", it -> it.token = Optional.empty()),
        fails(
            "a private address",
            RegistrationRefusal.ADDRESS_NOT_ALLOWED,
            new AddressNotAllowed(new IOException())),
        fails(
            "a configuration without end",
            RegistrationRefusal.TOO_LARGE,
            new AnswerTooLarge(new IOException())),
        fails(
            "a platform that is slow", RegistrationRefusal.TIMED_OUT, new SocketTimeoutException()),
        fails("a platform that is away", RegistrationRefusal.UNREACHABLE, new IOException()));
  }

  private static Stream<RegistrationRow> answers() {
    return Stream.of(
        refused(
            "nothing there",
            RegistrationRefusal.CONFIGURATION_NOT_FOUND,
            "404 " + ADDRESS,
            it -> it.configurationStatus = 404),
        refused(
            "a redirect",
            RegistrationRefusal.CONFIGURATION_NOT_FOUND,
            "302 " + ADDRESS,
            it -> it.configurationStatus = 302),
        refused(
            "a page of HTML",
            RegistrationRefusal.CONTENT_TYPE_WRONG,
            "text/html",
            it -> it.configurationHeaders = Map.of("Content-Type", "text/html")),
        refused(
            "no media type",
            RegistrationRefusal.CONTENT_TYPE_WRONG,
            "",
            it -> it.configurationHeaders = Map.of()),
        registered(
            "a media type of its own in JSON",
            it -> it.configurationHeaders = Map.of("content-type", "Application/X+JSON;a=b")),
        body("not JSON", "<html>"),
        body("an array", "[1]"),
        body("null", "null"),
        body("half an object", "{\"issuer\":"),
        body("a member twice", "{\"issuer\":\"a\",\"issuer\":\"b\"}"));
  }

  private static Stream<RegistrationRow> members() {
    return Stream.of(
        refused(
            "a provider that is no LTI platform",
            RegistrationRefusal.NOT_A_PLATFORM,
            "",
            it -> it.configuration.remove(RegistrationScenario.PLATFORM)),
        refused(
            "the issuer of another host",
            RegistrationRefusal.ISSUER_HOST_DIFFERS,
            "lms.example.com ≠ bank.example.com",
            member("issuer", "https://bank.example.com")),
        refused(
            "the issuer of a host above",
            RegistrationRefusal.ISSUER_HOST_DIFFERS,
            "lms.example.com ≠ example.com",
            member("issuer", "https://example.com")),
        refused(
            "the issuer's host as a user",
            RegistrationRefusal.ISSUER_HOST_DIFFERS,
            "lms.example.com ≠ evil.example",
            member("issuer", "https://lms.example.com@evil.example")),
        registered("the same host in capitals", member("issuer", "https://LMS.example.com/a/path")),
        refused(
            "an issuer with a query",
            RegistrationRefusal.ISSUER_HAS_QUERY,
            "https://lms.example.com?a",
            member("issuer", "https://lms.example.com?a")),
        unusable("issuer", null),
        unusable("issuer", "lms.example.com"),
        unusable("issuer", "https://lms.example.com/" + "x".repeat(500)),
        unusable("authorization_endpoint", null),
        unusable("authorization_endpoint", "javascript:alert(1)"),
        unusable("token_endpoint", null),
        unusable("token_endpoint", 7),
        unusable("jwks_uri", null),
        unusable("jwks_uri", "https://a:b@lms.example.com/certs"),
        unusable("registration_endpoint", null),
        unusable("registration_endpoint", "https://lms.example.com/" + "x".repeat(2_000)));
  }

  private static Stream<RegistrationRow> offers() {
    return Stream.of(
        refused(
            "secrets instead of keys",
            RegistrationRefusal.METHOD_NOT_OFFERED,
            "token_endpoint_auth_methods_supported: [client_secret_basic]",
            member("token_endpoint_auth_methods_supported", List.of("client_secret_basic"))),
        refused(
            "another algorithm",
            RegistrationRefusal.METHOD_NOT_OFFERED,
            "id_token_signing_alg_values_supported: [HS256]",
            member("id_token_signing_alg_values_supported", List.of("HS256"))),
        registered(
            "a platform that does not say what it offers",
            it ->
                it.configuration
                    .keySet()
                    .removeAll(
                        List.of(
                            "token_endpoint_auth_methods_supported",
                            "id_token_signing_alg_values_supported",
                            "scopes_supported"))),
        registered(
            "a platform without a family",
            it ->
                it.member(it.configuration, RegistrationScenario.PLATFORM)
                    .remove("product_family_code")));
  }

  private static RegistrationRow address(String fact, String address) {
    String quoted = address.substring(0, Math.min(address.length(), 300));
    return refused(
        fact,
        RegistrationRefusal.CONFIGURATION_ADDRESS_UNUSABLE,
        quoted,
        it -> it.address = address);
  }

  private static RegistrationRow token(String fact, String token) {
    return refused(
        fact,
        RegistrationRefusal.REGISTRATION_TOKEN_UNUSABLE,
        "",
        it -> it.token = Optional.of(token));
  }

  private static RegistrationRow fails(
      String fact, RegistrationRefusal refusal, IOException failure) {
    return refused(fact, refusal, ADDRESS, it -> it.configurationFails = Optional.of(failure));
  }

  private static RegistrationRow body(String fact, String body) {
    return refused(
        fact, RegistrationRefusal.NOT_JSON, "", it -> it.configurationBody = Optional.of(body));
  }

  private static RegistrationRow unusable(String name, Object value) {
    return refused(
        name + " " + value, RegistrationRefusal.MEMBER_UNUSABLE, name, member(name, value));
  }

  private static Consumer<RegistrationScenario> member(String name, Object value) {
    return it -> it.configuration.put(name, value);
  }
}
