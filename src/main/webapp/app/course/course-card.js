// The course of one's own: what to read and do, and how far one is. The agreement has its place in it once
// there is a pair.
import { html } from 'lit-html';
import { dayName, dayOf } from '../platform/dates.js';
import { t } from '../platform/i18n.js';

const state = ({ done, open, opensOn }) => {
  if (done) return html`<span class="chip good">${t('course.doneOn', { day: dayOf(done) })}</span>`;
  return open || !opensOn
    ? html`<span class="chip warn">${t('course.toDo')}</span>`
    : html`<span class="chip">${t('course.opens', { day: dayName(opensOn) })}</span>`;
};

const ofModule = ({ module, title, minutes, open, opensOn, completedAt }) => ({
  place: module, title, note: t('course.minutes', { count: minutes }), done: completedAt, open, opensOn });

function ofAgreement({ mineAt, partnerAt }) {
  const note = mineAt && !partnerAt ? t('agreement.waitsForPartner') : t('agreement.both');
  return { place: 'agreement', title: t('agreement.name'), note, done: mineAt, open: true };
}

/** The preparation comes first, then the agreement, then what belongs to the way and its end. */
function steps({ course, pairing }) {
  const [preparation, ...later] = course.map(ofModule);
  return [preparation, ...(pairing ? [ofAgreement(pairing.agreement)] : []), ...later];
}

/** `here` is the place that is open now, if it is one of them. */
export const courseCard = (home, here = null) => html`<section class="card" aria-labelledby="course-title">
  <h2 id="course-title">${t('course.title')}</h2>
  <ol class="steps">${steps(home).map((step) => html`<li>
    ${step.place === here
      ? html`<b aria-current="page">${step.title}</b>`
      : html`<a href="#/course/${step.place}">${step.title}</a>`}
    <small>${step.note}</small> ${state(step)}</li>`)}</ol>
</section>`;
