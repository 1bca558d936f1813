package org.ribalta.mentoring;

import java.time.Instant;
import java.util.UUID;

/**
 * A pair said that a meeting took place; fired in the transaction that notes it.
 *
 * @param heldCount how many the pair has held now, counted anew
 * @param required how many the pair committed to
 */
public record SessionHeld(
    UUID tenant,
    UUID pairingId,
    UUID sessionId,
    UUID mentorPerson,
    UUID menteePerson,
    int heldCount,
    int required,
    Instant at) {}
