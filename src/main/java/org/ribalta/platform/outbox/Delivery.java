package org.ribalta.platform.outbox;

import java.time.Duration;
import java.util.Optional;

/** What came of one try. */
public sealed interface Delivery {
  /** What operators count it as. */
  default String word() {
    return this instanceof Sent ? "sent" : this instanceof Later ? "later" : "refused";
  }

  /** It arrived. */
  record Sent() implements Delivery {}

  /**
   * Not now.
   *
   * @param reason for the administrator, without personal data
   * @param after how long the other side asks to wait, if it does
   */
  record Later(String reason, Optional<Duration> after) implements Delivery {}

  /** Never: sending it again cannot help. */
  record Refused(String reason) implements Delivery {}
}
