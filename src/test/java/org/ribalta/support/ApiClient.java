package org.ribalta.support;

import java.util.Map;

/** The JSON API with one person's token. */
public record ApiClient(String base, String token) {
  /** Reads. */
  public Http.Answer get(String path) {
    return send("GET", path, "");
  }

  /** Posts JSON. */
  public Http.Answer post(String path, String body) {
    return send("POST", path, body);
  }

  /** Sends anything. */
  public Http.Answer send(String method, String path, String body) {
    return Http.send(
        method,
        base + path,
        Map.of(
            "Authorization", "Bearer " + token,
            "Content-Type", "application/json",
            "Accept", "application/json"),
        body);
  }
}
