package org.ribalta.lti.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Optional;
import org.ribalta.lti.http.AddressNotAllowed;
import org.ribalta.lti.http.AnswerTooLarge;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;

/**
 * How a call was answered.
 *
 * @param answer absent if none came
 * @param network why none came
 */
record Reply(HttpCall call, Optional<HttpAnswer> answer, Finding network) {

  static Reply to(HttpCall call, HttpExchange http) {
    try {
      return new Reply(call, Optional.of(http.send(call)), Finding.FINE);
    } catch (IOException none) {
      return new Reply(call, Optional.empty(), why(none));
    }
  }

  private static Finding why(IOException none) {
    if (none instanceof AddressNotAllowed) {
      return Finding.ADDRESS_NOT_ALLOWED;
    }
    if (none instanceof AnswerTooLarge) {
      return Finding.TOO_LARGE;
    }
    return none instanceof SocketTimeoutException ? Finding.TIMED_OUT : Finding.UNREACHABLE;
  }

  /** What the status says, whatever was asked; {@link Finding#FINE} for 2xx. */
  Finding status() {
    return answer.map(HttpAnswer::status).map(Reply::of).orElse(network);
  }

  private static Finding of(int status) {
    if (status >= 200 && status < 300) {
      return Finding.FINE;
    }
    if (status >= 300 && status < 400) {
      return Finding.REDIRECTED;
    }
    return switch (status) {
      case 404, 410 -> Finding.NOT_FOUND;
      case 429 -> Finding.PLATFORM_FAILING;
      default -> status >= 500 ? Finding.PLATFORM_FAILING : Finding.UNEXPECTED_STATUS;
    };
  }

  /** What an answer is that is not what was asked for. */
  Finding unreadable() {
    String start = body().stripLeading();
    String head = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html")
        ? Finding.WEB_PAGE
        : Finding.NOT_JSON;
  }

  String body() {
    return answer.map(HttpAnswer::body).orElse("");
  }

  /** What was called and the status; a query may hold what is nobody's business. */
  String detail() {
    String address = call.method() + " " + call.uri().toString().split("[?#]", 2)[0];
    return answer.map(each -> address + " → " + each.status()).orElse(address);
  }
}
