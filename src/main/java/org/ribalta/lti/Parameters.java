package org.ribalta.lti;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query or form parameters of one request.
 *
 * <p>OAuth 2.0 (RFC 6749 §3.1) forbids repeated parameters; {@link #repeated} finds them, so that
 * no two readers can take different ones for the truth.
 *
 * @param values every value of each parameter, decoded
 */
public record Parameters(Map<String, List<String>> values) {

  public Parameters {
    values = Map.copyOf(values);
  }

  /** The first value exactly as it was sent, even if empty. */
  public Optional<String> verbatim(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The first value, if it says anything. */
  public Optional<String> text(String name) {
    return verbatim(name).filter(value -> !value.isBlank());
  }

  /** The name of a parameter that came more than once. */
  public Optional<String> repeated() {
    return values.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }
}
