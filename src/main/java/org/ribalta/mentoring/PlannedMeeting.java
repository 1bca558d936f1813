package org.ribalta.mentoring;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting that is still to come, without what is for its two people alone.
 *
 * @param pairing the pair that meets
 * @param minutes how long
 */
public record PlannedMeeting(UUID id, UUID pairing, Instant startsAt, int minutes) {}
