// While people enrol: how many on each side, who they are, and when pairing can start.
import { html, nothing } from 'lit-html';
import { listOf, t } from '../platform/i18n.js';
import { personLine, sideChip, sideName } from '../ui/person.js';
import { inlineTrouble } from '../ui/trouble.js';
import { objectiveCard } from '../ui/edition.js';
import { levelName } from '../ui/level.js';
import { setupCards } from './setup.js';

const kpi = (figure, label, note = '') =>
  html`<div class="card kpi"><b>${figure}</b>${label}${note ? html` <small>${note}</small>` : nothing}</div>`;

export class Enrolling {
  constructor(page) {
    this.page = page;
  }

  #count(side) {
    return this.page.enrolments.filter((each) => each.side === side).length;
  }

  render() {
    const mentors = this.#count('MENTOR');
    const mentees = this.#count('MENTEE');
    return html`<div class="cols">
      <div class="stack">
        ${this.#next(mentors, mentees)}
        <div class="kpis">
          ${kpi(mentors, t('enrolling.people', { count: mentors, label: sideName('MENTOR') }))}
          ${kpi(mentees, t('enrolling.people', { count: mentees, label: sideName('MENTEE') }))}
        </div>
        ${enrolledCard(this.page)}
      </div>
      <div class="stack">${setupCards(this.page)} ${objectiveCard(this.page.edition)} ${this.page.roster.render()}</div>
    </div>`;
  }

  #next(mentors, mentees) {
    const reason = this.#whyNotYet(mentors, mentees);
    const { action } = this.page;
    return html`<section class="card next">
      <h2>${reason ? t('enrolling.wait') : t('enrolling.ready')}</h2>
      <p id="find-why">${reason || t('enrolling.readyText')}</p>
      ${inlineTrouble(action.failure)}
      <button class="btn go" type="button" aria-describedby="find-why"
        aria-disabled=${reason || action.busy ? 'true' : 'false'}
        @click=${() => (reason || action.busy ? undefined : this.page.findPairs())}>
        ${action.busy ? t('enrolling.finding') : t('enrolling.find')}</button>
    </section>`;
  }

  #whyNotYet(mentors, mentees) {
    if (mentors === 0 && mentees === 0) return t('enrolling.nobody');
    if (mentors === 0) return t('enrolling.noneOnSide', { label: sideName('MENTOR') });
    return mentees === 0 ? t('enrolling.noneOnSide', { label: sideName('MENTEE') }) : '';
  }
}

const topics = (page, label, ids) =>
  ids.length > 0
    ? html`<span>${label}: <span translate="no">${listOf(ids.map((id) => page.topicName(id)))}</span></span>`
    : nothing;

/** Everybody enrolled, with sides and topics. */
export const enrolledPeople = (page) => html`<ul class="list people">
  ${page.enrolments.map(({ person, side, offers, wants, expectations, digitalLevel }) => html`<li>
    ${personLine(person, side, { small: true, level: true })}
    <div class="small gives">${sideChip(side)}
      ${topics(page, t('enrolling.offers'), offers)} ${topics(page, t('enrolling.wants'), wants)}
      ${digitalLevel ? html`<span>${t('enrolling.level')}: ${levelName(digitalLevel)}</span>` : nothing}
      ${expectations ? html`<span>${t('enrolling.expects')}: ${expectations}</span>` : nothing}</div>
  </li>`)}
</ul>`;

function enrolledCard(page) {
  if (page.enrolments.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="enrolled-title">
    <h2 id="enrolled-title">${t('enrolling.list', { count: page.enrolments.length })}</h2>
    ${enrolledPeople(page)}
  </section>`;
}
