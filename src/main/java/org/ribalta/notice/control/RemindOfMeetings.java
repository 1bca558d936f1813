package org.ribalta.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.Activities;
import org.ribalta.mentoring.Meetings;
import org.ribalta.mentoring.PlannedMeeting;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.job.Routine;
import org.ribalta.platform.mail.MailMessage;
import org.ribalta.platform.outbox.Outbox;

/**
 * Reminds both people of a pair the day before they meet: once for each time they agreed on, by
 * day, and not when they are about to meet anyway. Looking again and again is harmless, since the
 * outbox takes a reminder once.
 */
@ApplicationScoped
public class RemindOfMeetings implements Routine {
  private static final Duration EVERY = Duration.ofSeconds(30);
  private static final Duration AHEAD = Duration.ofDays(1);
  private static final Duration TOO_LATE = Duration.ofHours(2);

  private Meetings meetings;
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
  protected RemindOfMeetings() {}

  @Inject
  RemindOfMeetings(
      Meetings meetings,
      Pairings pairings,
      Activities activities,
      People people,
      Addressees addressees,
      SwitchReminders switchReminders,
      ReminderLinks links,
      Outbox outbox,
      Settings settings,
      Clock clock) {
    this.meetings = meetings;
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

  @Override
  public Schedule schedule() {
    return new Schedule("remind-of-meetings", Scope.EACH_TENANT, EVERY);
  }

  /** Reminds people of the current tenant of what they have planned. */
  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    meetings
        .plannedBetween(now.plus(TOO_LATE), now.plus(AHEAD))
        .forEach(meeting -> remind(meeting, now));
  }

  private void remind(PlannedMeeting meeting, Instant now) {
    PairingView pairing = pairings.find(meeting.pairing()).orElseThrow();
    if (pairing.commitment().running()) {
      remind(meeting, pairing, pairing.mentor(), now);
      remind(meeting, pairing, pairing.mentee(), now);
    }
  }

  private void remind(PlannedMeeting meeting, PairingView pairing, UUID person, Instant now) {
    addressees
        .find(person)
        .filter(addressee -> !addressee.wantsQuietAt(now))
        .filter(addressee -> switchReminders.isOn(person))
        .ifPresent(addressee -> enqueue(meeting, pairing, addressee));
  }

  private void enqueue(PlannedMeeting meeting, PairingView pairing, Addressee to) {
    UUID person = to.person().id();
    String partner = people.find(pairing.partnerOf(person)).map(PersonView::name).orElse("");
    Optional<URI> address = activities.address(pairing.activityId());
    String off = links.of(person);
    outbox.enqueue(
        MailMessage.KIND,
        "reminder:" + meeting.id() + ":" + meeting.startsAt() + ":" + person,
        new MailMessage(
            to.email(),
            to.locale(),
            "meeting-reminder",
            Map.of(
                "name", to.name(),
                "partner", partner,
                "when", to.inWords(meeting.startsAt()),
                "minutes", String.valueOf(meeting.minutes()),
                "activity", address.orElse(settings.baseUrl()).toString(),
                "unsubscribe", off)));
  }
}
