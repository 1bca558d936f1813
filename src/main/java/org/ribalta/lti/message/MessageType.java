package org.ribalta.lti.message;

import java.util.Optional;
import java.util.stream.Stream;

/** Messages this library understands (LTI Core 1.3 §5.3.1). */
public enum MessageType {
  RESOURCE_LINK("LtiResourceLinkRequest");

  private final String value;

  MessageType(String value) {
    this.value = value;
  }

  /** The value of the {@code message_type} claim. */
  public String value() {
    return value;
  }

  /** The type a message names; empty for every other message. */
  public static Optional<MessageType> of(String value) {
    return Stream.of(values()).filter(type -> type.value.equals(value)).findFirst();
  }
}
