package org.ribalta.mentoring.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ribalta.mentoring.MeetingMode;

/**
 * What is agreed for a meeting: a {@link MeetingPlan} that was checked.
 *
 * @param goal what the two want to reach, 1 to 500 characters
 * @param minutes how long, 15 to 240
 * @param place a room or a link, or null
 */
public record MeetingDetails(
    String goal, Instant startsAt, int minutes, MeetingMode mode, @Nullable String place) {}
