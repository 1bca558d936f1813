package org.ribalta.talent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a person in an edition, for that person.
 *
 * @param agreed whether the score may be sent
 * @param agreedAt since when, or null
 * @param score what would be sent now, or null before the first meeting
 * @param sentAt when the gradebook last took a score, or null
 * @param lastError why the gradebook refused the last one, or null
 */
public record RecordDescription(
    boolean agreed,
    @Nullable Instant agreedAt,
    @Nullable Integer score,
    int maximum,
    Delivery delivery,
    @Nullable Instant sentAt,
    @Nullable String lastError) {}
