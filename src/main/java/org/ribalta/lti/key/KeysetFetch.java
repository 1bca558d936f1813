package org.ribalta.lti.key;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;

/** Reads a keyset over the network; anything but a readable keyset is an error. */
final class KeysetFetch {

  private static final int MAXIMUM_LENGTH = 262_144;

  private final HttpExchange http;

  KeysetFetch(HttpExchange http) {
    this.http = http;
  }

  PlatformKeys fetch(URI uri, Instant now) throws IOException {
    return new PlatformKeys(KeysetJson.read(body(uri)), now);
  }

  private String body(URI uri) throws IOException {
    HttpAnswer answer = send(uri);
    if (answer.status() != 200) {
      throw new IOException("The platform's keyset answered with status " + answer.status() + ".");
    }
    if (answer.body().length() > MAXIMUM_LENGTH) {
      throw new IOException("The platform's keyset is too long.");
    }
    return answer.body();
  }

  private HttpAnswer send(URI uri) throws IOException {
    try {
      return http.send(HttpCall.get(uri, "application/json"));
    } catch (IOException unreachable) {
      throw new IOException("The platform's keyset could not be reached.", unreachable);
    }
  }
}
