package org.ribalta.mentoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one of its two people reads it.
 *
 * @param minutes how long
 * @param place a room or a link, or null
 * @param bookedByMe whether the reader booked it
 * @param version counts the changes
 */
public record MeetingDescription(
    UUID id,
    Instant startsAt,
    int minutes,
    MeetingMode mode,
    @Nullable String place,
    String goal,
    MeetingStatus status,
    boolean bookedByMe,
    long version) {}
