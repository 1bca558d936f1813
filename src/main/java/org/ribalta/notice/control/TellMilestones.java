package org.ribalta.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.Activities;
import org.ribalta.mentoring.SessionHeld;
import org.ribalta.notice.entity.Milestone;
import org.ribalta.notice.entity.QuietHours;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.mail.MailMessage;
import org.ribalta.platform.outbox.Outbox;

/** Writes to both people of a pair when they have reached a milestone; at night, in the morning. */
@ApplicationScoped
public class TellMilestones {
  private Pairings pairings;
  private Activities activities;
  private People people;
  private Addressees addressees;
  private SwitchReminders switchReminders;
  private ReminderLinks links;
  private Outbox outbox;
  private Settings settings;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TellMilestones() {}

  @Inject
  TellMilestones(
      Pairings pairings,
      Activities activities,
      People people,
      Addressees addressees,
      SwitchReminders switchReminders,
      ReminderLinks links,
      Outbox outbox,
      Settings settings,
      Clock clock) {
    this.pairings = pairings;
    this.activities = activities;
    this.people = people;
    this.addressees = addressees;
    this.switchReminders = switchReminders;
    this.links = links;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  void held(@Observes SessionHeld held) {
    Milestone.at(held.heldCount(), held.required())
        .ifPresent(
            milestone -> {
              PairingView pairing = pairings.find(held.pairingId()).orElseThrow();
              tell(milestone, held, pairing, held.mentorPerson());
              tell(milestone, held, pairing, held.menteePerson());
            });
  }

  private void tell(Milestone milestone, SessionHeld held, PairingView pairing, UUID person) {
    addressees
        .find(person)
        .filter(to -> switchReminders.isOn(person))
        .ifPresent(
            to ->
                outbox.enqueueFor(
                    QuietHours.endAfter(clock.instant(), to.zone()),
                    MailMessage.KIND,
                    "milestone:" + milestone + ":" + pairing.id() + ":" + person,
                    mail(milestone, held, pairing, to)));
  }

  private MailMessage mail(
      Milestone milestone, SessionHeld held, PairingView pairing, Addressee to) {
    UUID person = to.person().id();
    return new MailMessage(
        to.email(),
        to.locale(),
        milestone.template(),
        Map.of(
            "name", to.name(),
            "partner", people.find(pairing.partnerOf(person)).map(PersonView::name).orElse(""),
            "held", String.valueOf(held.heldCount()),
            "required", String.valueOf(held.required()),
            "activity",
                activities.address(pairing.activityId()).orElse(settings.baseUrl()).toString(),
            "unsubscribe", links.of(person)));
  }
}
