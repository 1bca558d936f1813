package org.ribalta.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as administrators see it.
 *
 * @param attempts how often sending was begun
 * @param nextAttemptAt while it waits: when it is tried next
 * @param lastError why it has not left, in words without personal data
 */
public record OutboxItem(
    UUID id,
    String kind,
    String status,
    int attempts,
    Instant createdAt,
    @Nullable Instant nextAttemptAt,
    @Nullable Instant sentAt,
    @Nullable String lastError) {}
