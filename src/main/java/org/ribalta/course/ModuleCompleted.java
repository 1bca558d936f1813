package org.ribalta.course;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody did what a module asks, for the first time; fired in the transaction that notes it.
 *
 * @param at when
 */
public record ModuleCompleted(
    UUID tenant, UUID editionId, UUID personId, CourseModule module, Instant at) {}
