// The one thing to do now: say how a meeting went, be there for the next, or book one.
import { html, nothing } from 'lit-html';
import { moment } from '../platform/dates.js';
import { rich, t } from '../platform/i18n.js';
import { confirm } from '../ui/dialog.js';
import { called } from '../ui/person.js';

const MODE = { ONLINE: 'mode.online', IN_PERSON: 'mode.inPerson' };
const MINUTE_MS = 60_000;

const started = (session) => new Date(session.startsAt).getTime() <= Date.now();

/** A link only when it is one; anything else is just a place. */
const isLink = ({ place }) => /^https?:\/\/\S+$/i.test(place ?? '');

const place = (session) =>
  session.place && !isLink(session) ? html`<p>${t('next.place', { place: session.place })}</p>` : nothing;

const join = (session) =>
  isLink(session)
    ? html`<a class="btn go" href=${session.place} target="_blank" rel="noopener noreferrer">${t('next.join')}</a>`
    : nothing;

export class NextStep {
  constructor(page) {
    this.page = page;
  }

  render() {
    const { edition, sessions } = this.page.home;
    const session = sessions.find(({ status }) => status === 'PLANNED');
    if (!session) return edition.state === 'RUNNING' ? this.#book() : this.#over();
    this.#wakeAt(session);
    return started(session) ? this.#howWasIt(session) : this.#coming(session);
  }

  /** The card changes by itself when the meeting begins. */
  #wakeAt(session) {
    clearTimeout(this.timer);
    const wait = new Date(session.startsAt).getTime() - Date.now();
    if (wait > 0 && wait < 24 * 60 * MINUTE_MS) {
      this.timer = setTimeout(() => this.page.app.update(), wait + 500);
    }
  }

  stopWaiting() {
    clearTimeout(this.timer);
  }

  #coming(session) {
    return html`<section class="card next" aria-labelledby="next-title">
      <h2 id="next-title">${t('next.title')}</h2>
      <time datetime=${session.startsAt}>${moment(session.startsAt)}</time>
      ${this.#details(session)} ${place(session)}
      <div class="row">${join(session)} ${this.#cancelButton(session, t('next.cancel'))}</div>
      <p class="small after">${t('next.holdLater')}</p>
    </section>`;
  }

  #howWasIt(session) {
    return html`<section class="card next" aria-labelledby="next-title">
      <h2 id="next-title">${t('next.didIt')}</h2>
      <time datetime=${session.startsAt}>${moment(session.startsAt)}</time>
      ${this.#details(session)} ${place(session)}
      <div class="row">
        <button class="btn go" type="button" ?disabled=${this.page.action.busy}
          @click=${() => this.#hold(session)}>${t('next.hold')}</button>
        ${this.#cancelButton(session, t('next.notHeld'))}
      </div>
    </section>`;
  }

  #details(session) {
    const { pairing } = this.page.home;
    const leads = pairing.side === 'MENTOR'
      ? t('next.youLead')
      : t('next.partnerLeads', { partner: called(pairing.partner) });
    return html`<p>${rich('next.details', {
      partner: html`<b>${pairing.partner.name}</b>`,
      minutes: session.minutes,
      mode: t(MODE[session.mode]),
      leads,
      goal: html`<b>${session.goal}</b>`,
    })}</p>`;
  }

  #cancelButton(session, label) {
    return html`<button class="btn" type="button" ?disabled=${this.page.action.busy}
      @click=${() => this.#cancel(session)}>${label}</button>`;
  }

  #book() {
    const first = this.page.home.sessions.every(({ status }) => status === 'CANCELLED');
    return html`<section class="card next" aria-labelledby="next-title">
      <h2 id="next-title">${first ? t('booking.first') : t('booking.following')}</h2>
      <p>${t('booking.lead', { partner: called(this.page.home.pairing.partner) })}</p>
      ${this.page.booking.render()}
    </section>`;
  }

  /** One more meeting, when the next one is booked already. */
  another() {
    const { edition, sessions } = this.page.home;
    if (edition.state !== 'RUNNING' || sessions.every(({ status }) => status !== 'PLANNED')) return nothing;
    return html`<details class="card another">
      <summary>${t('booking.another')}</summary>
      ${this.page.booking.render()}
    </details>`;
  }

  #over() {
    return html`<section class="card"><h2>${t('next.over')}</h2><p>${t('next.overText')}</p></section>`;
  }

  async #hold(session) {
    const yes = await confirm({
      title: t('hold.title'),
      text: t('hold.text', { when: moment(session.startsAt, true) }),
      yes: t('hold.yes'),
    });
    if (yes) await this.#send(session, 'holding', t('hold.done'));
  }

  async #cancel(session) {
    const yes = await confirm({
      title: t('cancel.title'),
      text: t('cancel.text', {
        when: moment(session.startsAt, true),
        partner: called(this.page.home.pairing.partner),
      }),
      yes: t('cancel.yes'),
      danger: true,
    });
    if (yes) await this.#send(session, 'cancellation', t('cancel.done'));
  }

  #send(session, what, message) {
    const { action, app } = this.page;
    return action.attempt(async () => {
      await app.api.post(`mentoring-sessions/${session.id}/${what}`);
      await this.page.done(message);
    });
  }
}
