package org.ribalta.lti.launch;

import java.util.Optional;
import org.ribalta.lti.Platform;
import org.ribalta.lti.login.PlatformStorage;
import org.ribalta.lti.message.LtiMessage;

/** What judging a launch came to. */
public sealed interface LaunchResult {

  /**
   * Every check passed and the nonce is used up.
   *
   * @param platform the registration that owns the deployment; names the customer
   */
  record Accepted(Platform platform, LtiMessage message) implements LaunchResult {}

  /**
   * Nothing is judged yet but the state: the platform's page keeps what ties it to this browser.
   * Have a page of the tool ask for it and post state and token once more, with the answer as
   * {@link LaunchRequest#PROOF}.
   *
   * @param key what the binding is kept under
   */
  record Unproven(PlatformStorage storage, String key, String state, String idToken)
      implements LaunchResult {}

  /**
   * A check failed; nothing was stored.
   *
   * @param detail a sentence for logs and administrators; to be escaped where it is shown, since a
   *     {@link Refusal#PLATFORM_ERROR} quotes the platform
   * @param origin who really sent it; present only if the signature held
   * @param quotation what the platform says of its own error, for the person, to be escaped where
   *     it is shown; present only if the error answers a login of this browser
   */
  record Refused(
      Refusal reason, String detail, Optional<SignedOrigin> origin, Optional<String> quotation)
      implements LaunchResult {}
}
