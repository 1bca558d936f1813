package org.ribalta.lti.message;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ribalta.lti.claim.Claims;

/**
 * Messages this library understands (LTI Core 1.3 §5.3.1, LTI Deep Linking 2.0 §4.4.1, LTI
 * Submission Review 1.0).
 */
public enum MessageType {
  RESOURCE_LINK("LtiResourceLinkRequest", ResourceLinkLaunch::read),
  DEEP_LINKING("LtiDeepLinkingRequest", DeepLinkingRequest::read),
  SUBMISSION_REVIEW("LtiSubmissionReviewRequest", SubmissionReviewRequest::read);

  private final String value;
  private final Function<Claims, LtiMessage> reading;

  MessageType(String value, Function<Claims, LtiMessage> reading) {
    this.value = value;
    this.reading = reading;
  }

  /**
   * Reads a message of this type whose required claims were checked.
   *
   * @throws java.util.NoSuchElementException if a required claim is missing after all
   */
  public LtiMessage read(Claims message) {
    return reading.apply(message);
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
