package org.ribalta.lti.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters that whoever placed the link gave it (LTI Core 1.3 §5.4.6).
 *
 * <p>URI: {@code https://purl.imsglobal.org/spec/lti/claim/custom}
 *
 * <pre>{@code
 * {"programme": "digital-skills", "unit": "$Person.org.unit"}
 * }</pre>
 *
 * <p>Empty values and variables the platform did not expand (the second one above) are left out.
 */
public record Custom(Map<String, String> values) {

  public Custom {
    values = Map.copyOf(values);
  }

  /** Reads the claim; no parameters if it is missing. */
  public static Custom read(Claims message) {
    Claims sent = message.object(CoreClaim.CUSTOM.uri()).orElse(Claims.none());
    Map<String, String> values = new LinkedHashMap<>();
    sent.names()
        .forEach(name -> sent.expandedText(name).ifPresent(value -> values.put(name, value)));
    return new Custom(values);
  }

  /** One parameter. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
