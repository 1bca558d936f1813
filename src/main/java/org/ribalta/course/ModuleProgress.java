package org.ribalta.course;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A module in somebody's course and how far they are with it; never what they wrote.
 *
 * @param module its key
 * @param title in the reader's language
 * @param minutes how long it takes to read
 * @param open whether it can be worked on now
 * @param opensOn the day from which it can be, in UTC; null for at once
 * @param completedAt when its activity was first done, or null
 */
public record ModuleProgress(
    String module,
    String title,
    int minutes,
    boolean open,
    @Nullable LocalDate opensOn,
    @Nullable Instant completedAt) {}
