// Books a meeting. A goal is required: it is an exchange with a purpose, not a chat to fit in.
import { html } from 'lit-html';
import { dayName, fromDay, toInstant, zoneName } from '../platform/dates.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { input, radios, select, textarea } from '../ui/field.js';
import { formOf } from '../ui/form.js';

const MINUTES = [30, 45, 60, 90];
const LONGEST_GOAL = 500;
const LONGEST_PLACE = 300;

const empty = () => ({ goal: '', day: '', time: '15:00', minutes: '45', mode: 'ONLINE', place: '' });

export class BookingForm {
  constructor(page) {
    this.page = page;
    this.form = new Form(page.app, 'booking', empty(), { startsAt: 'day' });
  }

  prepare() {
    this.edition = this.page.home.edition;
  }

  render() {
    return formOf(this.form, {
      submit: (event) => this.#submit(event),
      content: this.#fields(),
      send: t('booking.send'),
      seen: t('booking.seen'),
    });
  }

  #fields() {
    const { form, edition } = this;
    return html`${textarea(form, 'goal', { label: t('booking.goal'), hint: t('booking.goalHint'),
        maxlength: LONGEST_GOAL, required: true })}
      <div class="beside">
        ${input(form, 'day', { label: t('booking.day'), type: 'date', min: edition.startsOn,
          max: edition.endsOn, required: true })}
        ${input(form, 'time', { label: t('booking.time'), type: 'time', required: true, hint: zoneName() })}
        ${select(form, 'minutes', { label: t('booking.minutes'), choices: MINUTES.map((minutes) => (
          { value: minutes, label: t('booking.minutesOf', { count: minutes }) })) })}
      </div>
      ${radios(form, 'mode', { legend: t('booking.mode'), choices: [
        { value: 'ONLINE', label: t('booking.online') },
        { value: 'IN_PERSON', label: t('booking.inPerson') }] })}
      ${input(form, 'place', form.draft.mode === 'ONLINE'
        ? { label: t('booking.link'), hint: t('booking.linkHint'), maxlength: LONGEST_PLACE }
        : { label: t('booking.place'), hint: t('booking.placeHint'), maxlength: LONGEST_PLACE, required: true })}`;
  }

  #check(draft) {
    const errors = {};
    if (!draft.goal.trim()) errors.goal = t('booking.goalMissing');
    if (!draft.day) errors.day = t('booking.dayMissing');
    else if (this.#outside(draft.day)) {
      const { startsOn, endsOn } = this.edition;
      errors.day = t('booking.dayOutside', { from: dayName(startsOn), to: dayName(endsOn) });
    }
    if (!draft.time) errors.time = t('booking.timeMissing');
    if (draft.mode === 'IN_PERSON' && !draft.place.trim()) errors.place = t('booking.placeMissing');
    return errors;
  }

  #outside(day) {
    const date = fromDay(day);
    return date < fromDay(this.edition.startsOn) || date > fromDay(this.edition.endsOn);
  }

  async #submit(event) {
    const { app, home } = this.page;
    await this.form.submit(event, (draft) => this.#check(draft), async (draft) => {
      await app.api.post(`pairings/${home.pairing.id}/sessions`, {
        goal: draft.goal.trim(),
        startsAt: toInstant(draft.day, draft.time),
        minutes: Number(draft.minutes),
        mode: draft.mode,
        place: draft.place.trim() || null,
      });
      this.form.clear();
      await this.page.done(t('booking.done'));
    });
  }
}
