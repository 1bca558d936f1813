// The quiet states: nothing to do yet, and why.
import { html, nothing } from 'lit-html';
import { listOf, t } from '../platform/i18n.js';
import { sideChip } from '../ui/person.js';

const quiet = (title, text, more = nothing) =>
  html`<section class="card next"><h2>${title}</h2><p>${text}</p>${more}</section>`;

export const noEdition = () => quiet(t('home.noEdition'), t('home.noEditionText'));

/** Open, and every place taken. */
export const isFull = ({ state, places, counts }) =>
  (state === 'ENROLLING' || state === 'PAIRING') && places != null && counts.mentors + counts.mentees >= places;

export const full = () => quiet(t('home.full'), t('home.fullText'));

export const unknownPerson = () => quiet(t('home.unknown'), t('home.unknownText'));

const topicLine = (label, names) =>
  names.length > 0 ? html`<div><h3>${label}</h3>${listOf(names)}</div>` : nothing;

/** Enrolled and not yet paired, or too late to enrol. */
export function waiting(page, enrolment) {
  if (!enrolment) return quiet(t('home.tooLate'), t('home.tooLateText'));
  const names = (topics) => (topics ?? []).map((topic) => page.topicName(topic));
  const mine = enrolment.side === 'MENTOR' ? 'j' : 's';
  const theirs = enrolment.side === 'MENTOR' ? 's' : 'j';
  return quiet(t('home.waiting'), t('home.waitingText'), html`
    <p>${t('home.waitingSide')} ${sideChip(enrolment.side)}</p>
    <div class="give">
      <div class=${mine}>${topicLine(t('pair.youGive'), names(enrolment.offers))}</div>
      <div class=${theirs}>${topicLine(t('pair.youReceive'), names(enrolment.wants))}</div>
    </div>`);
}
