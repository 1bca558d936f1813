package org.ribalta.programme;

import java.util.UUID;

/**
 * Somebody decided whether each milestone of an edition has a gradebook column; fired in the
 * transaction that keeps it.
 */
public record MilestoneColumnsDecided(UUID editionId, boolean on) {}
