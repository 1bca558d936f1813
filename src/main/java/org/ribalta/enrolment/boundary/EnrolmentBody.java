package org.ribalta.enrolment.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.PersonCard;
import org.ribalta.enrolment.DigitalLevel;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Side;

/** An enrolment as the programme manager reads it. */
record EnrolmentBody(
    UUID id,
    PersonCard person,
    Side side,
    List<String> offers,
    List<String> wants,
    @Nullable String expectations,
    @Nullable DigitalLevel digitalLevel,
    Instant enrolledAt) {

  static EnrolmentBody of(EnrolmentView enrolment, PersonCard person) {
    return new EnrolmentBody(
        enrolment.id(),
        person,
        enrolment.side(),
        enrolment.profile().offers(),
        enrolment.profile().wants(),
        enrolment.profile().expectations(),
        enrolment.profile().digitalLevel(),
        enrolment.enrolledAt());
  }
}
