package org.ribalta.lms.control;

import java.time.Instant;
import java.util.UUID;

/** A score on its way, as the outbox keeps it: no name and no address, they are looked up last. */
record ScoreMessage(
    UUID personId, UUID editionId, UUID activityId, int scoreGiven, int scoreMaximum, Instant at) {}
