// A participant's day: one read, one next step.
import { html, nothing } from 'lit-html';
import { announce, focusOn } from '../platform/announce.js';
import { Form } from '../platform/form.js';
import { t } from '../platform/i18n.js';
import { brought } from '../platform/launch.js';
import { editionSpan, objectiveCard } from '../ui/edition.js';
import { nameSides } from '../ui/person.js';
import { inlineTrouble } from '../ui/trouble.js';
import { courseCard } from '../course/course-card.js';
import { BookingForm } from './booking-form.js';
import { asksLevel, EnrolmentForm } from './enrolment-form.js';
import { meetingPath } from './meeting-path.js';
import { NextStep } from './next-step.js';
import { pairCard } from './pair-card.js';
import { RecordCard } from './record-card.js';
import { full, isFull, noEdition, unknownPerson, waiting } from './waiting.js';

export class HomePage {
  constructor(app) {
    this.app = app;
    this.home = null;
    this.topics = [];
    this.levels = [];
    this.action = new Form(app, 'action', {});
    this.enrolment = new EnrolmentForm(this);
    this.booking = new BookingForm(this);
    this.next = new NextStep(this);
    this.record = new RecordCard(this);
  }

  get title() {
    return t('home.title');
  }

  get subtitle() {
    return this.home?.edition ? editionSpan(this.home.edition) : '';
  }

  async load() {
    const { api, me, launch } = this.app;
    [this.home, this.topics, this.levels] = await Promise.all([
      brought(launch, 'home') ?? api.get('home'),
      api.get('topics'),
      asksLevel(me.person) ? api.get('seniority-levels') : [],
    ]);
    const { home } = this;
    nameSides(home.edition?.labels);
    this.enrolment.prepare();
    this.booking.prepare();
    this.record.watch();
  }

  leave() {
    this.record.stopWatching();
    this.next.stopWaiting();
  }

  /** Reads again after an action, says what happened and moves to where the page goes on. */
  async done(message) {
    await this.app.reload();
    announce(message);
    focusOn(document.querySelector('main h2'));
  }

  topicName(topic) {
    return this.topics.find(({ id }) => id === topic)?.name ?? topic;
  }

  render() {
    const { edition, enrolment, pairing } = this.home;
    if (!this.app.me.person) return unknownPerson();
    if (!edition) return noEdition();
    if (pairing) return this.#paired();
    if (enrolment) {
      return html`<div class="cols"><div class="stack">${waiting(this, enrolment)}</div>
        <div class="stack">${courseCard(this.home)}</div></div>`;
    }
    if (isFull(edition)) return full();
    return edition.state === 'RUNNING' || edition.state === 'CLOSED'
      ? waiting(this, null)
      : html`<div class="cols">${this.enrolment.render()} ${objectiveCard(edition)}</div>`;
  }

  #paired() {
    return html`<div class="cols">
      <div class="stack">
        ${this.action.failure ? inlineTrouble(this.action.failure) : nothing}
        ${this.#unsigned()} ${this.next.render()} ${meetingPath(this.home)} ${this.next.another()}
      </div>
      <div class="stack">${pairCard(this)} ${courseCard(this.home)} ${this.record.render()}</div>
    </div>`;
  }

  #unsigned() {
    const { pairing, edition } = this.home;
    return pairing.agreement.mineAt || edition.state !== 'RUNNING' ? nothing : html`<div class="notice warn">
      <p>${t('agreement.unsigned')}</p><a class="btn small" href="#/course/agreement">${t('agreement.read')}</a></div>`;
  }
}
