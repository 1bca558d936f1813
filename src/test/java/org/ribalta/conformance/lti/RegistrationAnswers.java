package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.RegistrationRow.refused;
import static org.ribalta.conformance.lti.RegistrationRow.registered;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.http.AddressNotAllowed;
import org.ribalta.lti.http.AnswerTooLarge;
import org.ribalta.lti.registration.RegistrationRefusal;

/** What platforms answer to the registration request. */
final class RegistrationAnswers {

  private static final String ENDPOINT = RegistrationScenario.ENDPOINT.toString();

  private RegistrationAnswers() {}

  /** Mutation: any check of RegistrationReading. */
  static Stream<RegistrationRow> rows() {
    return Stream.of(registrations(), refusals(), failures()).flatMap(rows -> rows);
  }

  private static Stream<RegistrationRow> registrations() {
    return Stream.of(
        registered("as Moodle answers", it -> {}),
        registered("201, as OpenID Connect has it", it -> it.registrationStatus = 201),
        registered(
            "JSON that calls itself HTML",
            it -> it.registrationHeaders = Map.of("Content-Type", "text/html")),
        registered("a client id of digits", it -> it.client.put("client_id", 10_000_000_000_042L)),
        clientId("no client id", null),
        clientId("a blank client id", " "),
        clientId("a client id that is too long", "x".repeat(256)),
        body("not JSON", "registered"),
        body("nothing", ""));
  }

  private static Stream<RegistrationRow> refusals() {
    return Stream.of(
        refusal(
            "an error with a description",
            400,
            "{\"error\":\"invalid_redirect_uri\",\"error_description\":\"No <b>http</b>,\\nplease\"}",
            "No <b>http</b>, please"),
        refusal(
            "an error alone",
            400,
            "{\"error\":\"invalid_client_metadata\"}",
            "invalid_client_metadata"),
        refusal("a line of text, as Moodle's", 401, "token_already_used", "token_already_used"),
        refusal("a page of HTML", 403, "<html>Forbidden</html>", "403"),
        refusal("nothing said", 404, "", "404"),
        refusal("a long story", 400, "x".repeat(1_000), "x".repeat(300)));
  }

  private static Stream<RegistrationRow> failures() {
    return Stream.of(
        refused(
            "a platform that fails",
            RegistrationRefusal.PLATFORM_FAILING,
            "500",
            it -> it.registrationStatus = 500),
        refused(
            "a redirect",
            RegistrationRefusal.PLATFORM_FAILING,
            "307",
            it -> it.registrationStatus = 307),
        fails(
            "an endpoint inside our network",
            RegistrationRefusal.ADDRESS_NOT_ALLOWED,
            new AddressNotAllowed(new IOException())),
        fails(
            "an answer without end",
            RegistrationRefusal.TOO_LARGE,
            new AnswerTooLarge(new IOException())),
        fails("a slow answer", RegistrationRefusal.TIMED_OUT, new SocketTimeoutException()),
        fails("no answer", RegistrationRefusal.UNREACHABLE, new IOException()));
  }

  private static RegistrationRow clientId(String fact, String value) {
    return refused(
        fact, RegistrationRefusal.CLIENT_ID_MISSING, "", it -> it.client.put("client_id", value));
  }

  private static RegistrationRow body(String fact, String body) {
    return refused(
        fact, RegistrationRefusal.NOT_JSON, "", it -> it.registrationBody = Optional.of(body));
  }

  private static RegistrationRow refusal(String fact, int status, String body, String found) {
    Consumer<RegistrationScenario> change =
        it -> {
          it.registrationStatus = status;
          it.registrationBody = Optional.of(body);
        };
    return refused(fact, RegistrationRefusal.PLATFORM_REFUSED, found, change);
  }

  private static RegistrationRow fails(
      String fact, RegistrationRefusal refusal, IOException failure) {
    return refused(fact, refusal, ENDPOINT, it -> it.registrationFails = Optional.of(failure));
  }
}
