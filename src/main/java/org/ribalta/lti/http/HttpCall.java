package org.ribalta.lti.http;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A request to a platform.
 *
 * @param headers one value each
 * @param body UTF-8 text, empty for none
 */
public record HttpCall(String method, URI uri, Map<String, String> headers, String body) {

  public HttpCall {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(body, "body");
    headers = Map.copyOf(headers);
  }

  /** A read that accepts exactly one media type. */
  public static HttpCall get(URI uri, String accept) {
    return new HttpCall("GET", uri, Map.of("Accept", accept), "");
  }

  /** A write of one media type that accepts exactly one media type. */
  public static HttpCall post(URI uri, String contentType, String accept, String body) {
    return new HttpCall("POST", uri, Map.of("Content-Type", contentType, "Accept", accept), body);
  }

  /** The same call carrying an access token (RFC 6750 §2.1). */
  public HttpCall withBearer(String token) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Authorization", "Bearer " + token);
    return new HttpCall(method, uri, all, body);
  }
}
