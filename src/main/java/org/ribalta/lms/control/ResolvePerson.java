package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ribalta.directory.LmsPeople;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.lms.entity.PersonLink.Why;
import org.ribalta.lms.entity.SaidName;

/**
 * Says which person a platform's user is: an existing link of the issuer first, then whom {@link
 * IdentifyPerson} finds; and on a platform whose people come from its rosters or launches, else a
 * person made from what the platform says. Never across issuers. Whoever is nobody is noted with
 * the reason. Runs in the caller's transaction.
 */
@ApplicationScoped
public class ResolvePerson {
  private PersonLinkRepository links;
  private IdentifyPerson identifyPerson;
  private People people;
  private LmsPeople lmsPeople;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ResolvePerson() {}

  @Inject
  ResolvePerson(
      PersonLinkRepository links,
      IdentifyPerson identifyPerson,
      People people,
      LmsPeople lmsPeople,
      Clock clock) {
    this.links = links;
    this.identifyPerson = identifyPerson;
    this.people = people;
    this.lmsPeople = lmsPeople;
    this.clock = clock;
  }

  /** What came of it. */
  enum Outcome {
    /** Somebody was made. */
    CREATED,
    /** Somebody was recognised for the first time, or is called otherwise now. */
    UPDATED,
    UNCHANGED
  }

  /** The user's link, with its person where there is one. */
  record Resolved(PersonLink link, Outcome outcome) {}

  /** Whether this user is somebody already. */
  boolean knows(LtiPlatform platform, LmsUser user) {
    return links
            .ofSubject(platform.issuer(), user.subject())
            .flatMap(PersonLink::person)
            .isPresent()
        || identifyPerson.identify(user) instanceof Identity.Found;
  }

  /** Finds the person whom a roster names, or makes one where people come from rosters. */
  Resolved listed(LtiPlatform platform, LmsUser user) {
    return resolve(platform, user, platform.people().takesRosters());
  }

  /** Once, also when two messages arrive at the same moment. */
  private Resolved resolve(LtiPlatform platform, LmsUser user, boolean makes) {
    Optional<PersonLink> known =
        links
            .ofSubject(platform.issuer(), user.subject())
            .filter(link -> link.person().isPresent());
    return known.isPresent()
        ? described(known.get(), user)
        : found(links.hold(platform, user.subject(), clock.instant()), platform, user, makes);
  }

  private Resolved found(PersonLink link, LtiPlatform platform, LmsUser user, boolean makes) {
    if (link.person().isPresent()) {
      return described(link, user);
    }
    Identity identity = identifyPerson.identify(user);
    if (identity instanceof Identity.Found found) {
      link.to(found.person(), found.how(), clock.instant());
      return new Resolved(link, Outcome.UPDATED);
    }
    Why why = ((Identity.NotFound) identity).why();
    if (makes && why != Why.INACTIVE) {
      link.to(lmsPeople.add(platform.id(), user.said()), How.MADE, clock.instant());
      return new Resolved(link, Outcome.CREATED);
    }
    link.unknown(why, SaidName.of(user.said()).orElse(null), clock.instant());
    return new Resolved(link, Outcome.UNCHANGED);
  }

  /** People of a directory keep what it says of them. */
  private Resolved described(PersonLink link, LmsUser user) {
    boolean changed =
        link.how() == How.MADE && lmsPeople.describe(link.person().orElseThrow(), user.said());
    return new Resolved(link, changed ? Outcome.UPDATED : Outcome.UNCHANGED);
  }

  /**
   * Finds the person who launches, or makes one. A person whom a roster called inactive is active
   * again: the platform's last word is that they are here.
   */
  Recognition launching(LtiPlatform platform, LmsUser user) {
    PersonLink link = resolve(platform, user, platform.people().takesLaunches()).link();
    if (link.how() == How.MADE) {
      lmsPeople.activate(link.person().orElseThrow(), true);
    }
    Optional<PersonView> person = link.person().flatMap(people::find);
    return person.isPresent() ? known(person.get()) : nobody(link);
  }

  private static Recognition known(PersonView person) {
    return person.active() ? new Recognition.Somebody(person) : new Recognition.Inactive();
  }

  private Recognition nobody(PersonLink link) {
    link.turnedAway(clock.instant());
    boolean inactive = link.why().equals(Optional.of(Why.INACTIVE));
    return inactive ? new Recognition.Inactive() : new Recognition.Guest(link);
  }
}
