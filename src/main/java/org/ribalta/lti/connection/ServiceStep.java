package org.ribalta.lti.connection;

import java.util.Optional;
import java.util.function.Predicate;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.lti.service.AccessToken;

/** Reads something from a service, as the tool itself would. */
record ServiceStep(HttpExchange http) {

  CheckResult take(
      Check check,
      Optional<HttpCall> call,
      Optional<AccessToken> token,
      Predicate<HttpAnswer> readable) {
    if (call.isEmpty()) {
      return CheckResult.untried(check, Finding.WITHOUT_ADDRESS);
    }
    return token
        .map(granted -> send(check, call.get().withBearer(granted.value()), readable))
        .orElseGet(() -> CheckResult.untried(check, Finding.WITHOUT_SCOPE));
  }

  private CheckResult send(Check check, HttpCall call, Predicate<HttpAnswer> readable) {
    Reply reply = Reply.to(call, http);
    return new CheckResult(check, finding(reply, readable), reply.detail());
  }

  private static Finding finding(Reply reply, Predicate<HttpAnswer> readable) {
    Finding status = reply.status();
    if (status == Finding.FINE) {
      return reply.answer().filter(readable).isPresent() ? Finding.FINE : reply.unreadable();
    }
    int code = reply.answer().map(HttpAnswer::status).orElse(0);
    return code == 401 || code == 403 ? Finding.SERVICE_FORBIDDEN : status;
  }
}
