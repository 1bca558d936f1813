package org.ribalta.lms.control;

import java.util.Optional;
import org.ribalta.directory.LmsPeople.Said;
import org.ribalta.lti.claim.UserIdentity;
import org.ribalta.lti.message.LtiMessage;
import org.ribalta.lti.nrps.Member;

/**
 * A platform's user, as a launch or a roster speaks of them.
 *
 * @param subject the key within the issuer; the only identity there is
 * @param sourcedId the person's key in the company's own systems
 */
record LmsUser(String subject, Optional<String> sourcedId, Said said) {
  static LmsUser of(LtiMessage message) {
    UserIdentity user = message.user();
    Said said =
        new Said(
            user.name().orElse(null),
            user.givenName().orElse(null),
            user.familyName().orElse(null),
            user.email().orElse(null),
            user.locale().or(() -> message.presentation().locale()).orElse(null));
    return new LmsUser(user.subject(), message.lis().personSourcedId(), said);
  }

  static LmsUser of(Member member) {
    Said said =
        new Said(
            member.name().orElse(null),
            member.givenName().orElse(null),
            member.familyName().orElse(null),
            member.email().orElse(null),
            null);
    return new LmsUser(member.userId(), member.sourcedId(), said);
  }
}
