package org.ribalta.platform.audit.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param at when, to the millisecond
 * @param actor a person's key in the audit, or what else acted
 * @param details a JSON object with sorted members
 */
public record RecordedFacts(
    Instant at,
    String actor,
    String action,
    String objectKind,
    @Nullable String objectId,
    String correlationId,
    String details) {}
