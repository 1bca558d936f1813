package org.ribalta.lti.service;

import java.time.Clock;
import org.ribalta.lti.http.HttpAnswer;

/** Says what an unsuccessful status means, the same for every service. */
final class AnswerReading {

  private final RetryAfter retryAfter;

  AnswerReading(Clock clock) {
    this.retryAfter = new RetryAfter(clock);
  }

  <T> ServiceResult<T> failure(HttpAnswer answer) {
    if (throttled(answer)) {
      return retry(RetryReason.TOO_MANY_REQUESTS, answer);
    }
    if (answer.status() >= 500) {
      return retry(RetryReason.PLATFORM_FAILING, answer);
    }
    return new ServiceResult.RefusedForGood<>(refusal(answer.status()), detail(answer));
  }

  private <T> ServiceResult<T> retry(RetryReason reason, HttpAnswer answer) {
    return new ServiceResult.RetryLater<>(reason, detail(answer), retryAfter.read(answer));
  }

  private static boolean throttled(HttpAnswer answer) {
    return switch (answer.status()) {
      case 408, 425, 429 -> true;
      case 403 -> answer.body().contains("Rate Limit Exceeded");
      default -> false;
    };
  }

  private static ServiceRefusal refusal(int status) {
    return switch (status) {
      case 400, 422 -> ServiceRefusal.INVALID;
      case 401 -> ServiceRefusal.UNAUTHORIZED;
      case 403 -> ServiceRefusal.FORBIDDEN;
      case 404, 410 -> ServiceRefusal.NOT_FOUND;
      case 409 -> ServiceRefusal.SUPERSEDED;
      default -> ServiceRefusal.UNEXPECTED_ANSWER;
    };
  }

  /** The body stays out: it may name people. */
  private static String detail(HttpAnswer answer) {
    return "The platform answered with status " + answer.status() + ".";
  }
}
