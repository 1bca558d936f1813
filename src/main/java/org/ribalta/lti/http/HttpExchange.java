package org.ribalta.lti.http;

import java.io.IOException;

/**
 * Sends one request and reads the whole answer.
 *
 * <p>An implementation bounds connecting, reading and the size of the body, follows no redirect,
 * and refuses addresses that point inside its own network: addresses come from registrations and
 * from messages.
 */
@FunctionalInterface
public interface HttpExchange {

  /**
   * Sends the request.
   *
   * @throws AddressNotAllowed if the address must not be called
   * @throws AnswerTooLarge if the body is too long
   * @throws java.net.SocketTimeoutException if the answer took too long
   * @throws IOException if no complete answer came
   */
  HttpAnswer send(HttpCall call) throws IOException;
}
