package org.ribalta.lti.service;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a call to a platform came to, in the terms of whoever must decide whether to call again.
 *
 * @param <T> what a successful call gives
 */
public sealed interface ServiceResult<T> {

  /** The platform took it. */
  record Delivered<T>(T value) implements ServiceResult<T> {}

  /**
   * Nothing is wrong with the request; the same one may succeed later.
   *
   * @param detail a sentence for the administrator
   * @param after the platform's own wish ({@code Retry-After}), whole seconds, if it had one
   */
  record RetryLater<T>(RetryReason reason, String detail, Optional<Duration> after)
      implements ServiceResult<T> {}

  /**
   * The same request will be refused again until a person changes something.
   *
   * @param detail a sentence for the administrator
   */
  record RefusedForGood<T>(ServiceRefusal reason, String detail) implements ServiceResult<T> {}

  /** Goes on with the value; anything but success stays what it is. */
  default <U> ServiceResult<U> then(Function<T, ServiceResult<U>> next) {
    if (this instanceof Delivered<T> delivered) {
      return next.apply(delivered.value());
    }
    if (this instanceof RetryLater<T> retry) {
      return new RetryLater<>(retry.reason(), retry.detail(), retry.after());
    }
    RefusedForGood<T> refused = (RefusedForGood<T>) this;
    return new RefusedForGood<>(refused.reason(), refused.detail());
  }
}
