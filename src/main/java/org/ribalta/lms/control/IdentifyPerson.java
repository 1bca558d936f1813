package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ribalta.directory.People;
import org.ribalta.directory.SourcedIdMatch;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.lms.entity.PersonLink.Why;

/**
 * The rule by which a platform's user is somebody of the directory, for launches and rosters alike:
 * {@code lis.person_sourcedid} is the {@code externalId} or the employee number of one active
 * person. Never the e-mail address, of which LTI carries no proof.
 */
@ApplicationScoped
public class IdentifyPerson {
  private People people;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected IdentifyPerson() {}

  @Inject
  IdentifyPerson(People people) {
    this.people = people;
  }

  Identity identify(LmsUser user) {
    Optional<String> key = user.sourcedId().filter(said -> !said.isBlank());
    return key.isEmpty()
        ? new Identity.NotFound(Why.NO_IDENTIFIER)
        : of(people.findBySourcedId(key.get()));
  }

  private static Identity of(SourcedIdMatch match) {
    if (match instanceof SourcedIdMatch.One one) {
      return one.person().active()
          ? new Identity.Found(one.person().id(), how(one.key()))
          : new Identity.NotFound(Why.INACTIVE);
    }
    return new Identity.NotFound(match instanceof SourcedIdMatch.Several ? Why.SEVERAL : Why.NONE);
  }

  private static How how(SourcedIdMatch.Key key) {
    return switch (key) {
      case EXTERNAL_ID -> How.EXTERNAL_ID;
      case EMPLOYEE_NUMBER -> How.EMPLOYEE_NUMBER;
    };
  }
}
