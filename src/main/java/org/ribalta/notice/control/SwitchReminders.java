package org.ribalta.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.notice.entity.NoticePreference;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;

/** A person switches reminders off or on. */
@ApplicationScoped
@Transactional
public class SwitchReminders {
  private NoticePreferenceRepository preferences;
  private People people;
  private Audit audit;
  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SwitchReminders() {}

  @Inject
  SwitchReminders(NoticePreferenceRepository preferences, People people, Audit audit, Ids ids) {
    this.preferences = preferences;
    this.people = people;
    this.audit = audit;
    this.ids = ids;
  }

  /** Whether somebody is reminded. */
  public boolean isOn(UUID person) {
    return preferences.of(person).map(NoticePreference::reminders).orElse(true);
  }

  /**
   * Keeps the decision; deciding the same again changes nothing.
   *
   * @throws Refused {@code not-found} for somebody who is no longer there; {@code conflict} where
   *     the same person decides twice at once
   */
  public void decide(UUID person, boolean wanted) {
    if (isOn(person) == wanted) {
      return;
    }
    if (people.find(person).isEmpty()) {
      throw Refused.notFound("person");
    }
    Actor.enter(Actor.person(person));
    preferences
        .of(person)
        .ifPresentOrElse(
            known -> known.decide(wanted),
            () -> preferences.add(new NoticePreference(ids.next(), person, wanted)));
    preferences.flushOr(() -> new Refused(CommonProblem.CONFLICT, "Load it again and decide."));
    audit.recordOnPerson(wanted ? "reminders.on" : "reminders.off", person, Map.of());
  }
}
