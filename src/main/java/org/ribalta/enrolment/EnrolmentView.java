package org.ribalta.enrolment;

import java.time.Instant;
import java.util.UUID;

/** An enrolment, for other features. */
public record EnrolmentView(
    UUID id, UUID editionId, UUID personId, Side side, Profile profile, Instant enrolledAt) {}
