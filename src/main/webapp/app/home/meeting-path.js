// The meetings as a path: held, next, to come, still to be booked.
import { html, nothing } from 'lit-html';
import { moment, shortDay } from '../platform/dates.js';
import { t } from '../platform/i18n.js';
import { called } from '../ui/person.js';

const MOST_SIDE_BY_SIDE = 8;

function steps(sessions, required) {
  const kept = sessions.filter(({ status }) => status !== 'CANCELLED');
  const next = kept.find(({ status }) => status === 'PLANNED');
  const booked = kept.map((session) => ({
    session,
    state: session.status === 'HELD' ? 'done' : session === next ? 'now' : 'planned',
  }));
  const open = Math.max(0, required - booked.length);
  return [...booked, ...Array.from({ length: open }, () => ({ session: null, state: 'open' }))];
}

const STATE = { done: 'path.done', now: 'path.now', planned: 'path.planned', open: 'path.open' };

const step = ({ session, state }) => html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
  <span class="sr-only">${t(STATE[state])}</span>
  ${session
    ? html`<time datetime=${session.startsAt}>${shortDay(session.startsAt)}</time>
        <span class="goal">${session.goal}</span>`
    : html`<span aria-hidden="true">${t('path.toBook')}</span>`}
</li>`;

const cancelled = (sessions) => {
  const lost = sessions.filter(({ status }) => status === 'CANCELLED');
  if (lost.length === 0) return nothing;
  return html`<details class="more">
    <summary>${t('path.cancelled', { count: lost.length })}</summary>
    <ul>${lost.map(({ startsAt, goal }) => html`<li>${moment(startsAt)}: ${goal}</li>`)}</ul>
  </details>`;
};

export function meetingPath({ sessions, pairing }) {
  const all = steps(sessions, pairing.required);
  return html`<section class="card" aria-labelledby="path-title">
    <div class="row between">
      <h2 id="path-title">${t('path.title', { partner: called(pairing.partner) })}</h2>
      <span class="chip ${pairing.held > 0 ? 'good' : ''}">
        ${t('path.count', { count: pairing.held, required: pairing.required })}
      </span>
    </div>
    <ol class="path ${all.length > MOST_SIDE_BY_SIDE ? 'down' : ''}">${all.map(step)}</ol>
    ${cancelled(sessions)}
  </section>`;
}
