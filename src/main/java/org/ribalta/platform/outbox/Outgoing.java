package org.ribalta.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.json.Json;

/**
 * A message as its sender sees it: a copy, because what is stored stays with the outbox. The same
 * for each try.
 *
 * @param idempotencyKey names the effect: two messages with the same key are one
 * @param createdAt when it was caused
 * @param json the payload
 */
public record Outgoing(
    UUID id, String kind, String idempotencyKey, Instant createdAt, String json) {
  /** Reads the payload. */
  public <T> T payload(Class<T> type) {
    return Json.read(json, type);
  }
}
