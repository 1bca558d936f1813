package org.ribalta.lti.http;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What came back.
 *
 * @param headers names in any case; of a repeated header one value is enough
 * @param body the text, empty for none; its declared media type is not trusted
 */
public record HttpAnswer(int status, Map<String, String> headers, String body) {

  public HttpAnswer {
    Objects.requireNonNull(body, "body");
    headers = Map.copyOf(headers);
  }

  /** Whether the status is one of 2xx. */
  public boolean successful() {
    return status >= 200 && status < 300;
  }

  /** A header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
