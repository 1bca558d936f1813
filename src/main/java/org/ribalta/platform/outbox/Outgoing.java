package org.ribalta.platform.outbox;

import org.ribalta.platform.json.Json;

/**
 * A message as its sender sees it: a copy, because what is stored stays with the outbox.
 *
 * @param idempotencyKey names the effect: two messages with the same key are one
 * @param json the payload
 */
public record Outgoing(String kind, String idempotencyKey, String json) {
  /** Reads the payload. */
  public <T> T payload(Class<T> type) {
    return Json.read(json, type);
  }
}
