package org.ribalta.enrolment.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribalta.enrolment.DigitalLevel;
import org.ribalta.enrolment.HalfDay;
import org.ribalta.enrolment.Side;
import org.ribalta.enrolment.entity.ProfilePolicy;

/**
 * What a person sends to enrol; see {@link org.ribalta.enrolment.Profile}.
 *
 * @param level how senior the job is, 1 the most junior: asked of people whose level the directory
 *     does not know, ignored of others
 */
record NewEnrolment(
    Side side,
    List<String> offers,
    List<String> wants,
    List<String> interests,
    List<String> languages,
    List<HalfDay> availability,
    @Nullable String expectations,
    @Nullable DigitalLevel digitalLevel,
    @Nullable Integer level) {

  ProfilePolicy.Sent profile() {
    return new ProfilePolicy.Sent(
        offers, wants, interests, languages, availability, expectations, digitalLevel);
  }
}
