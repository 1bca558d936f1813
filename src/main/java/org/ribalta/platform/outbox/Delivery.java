package org.ribalta.platform.outbox;

import java.time.Duration;
import java.util.Optional;

/** What came of one try. */
public sealed interface Delivery {
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
