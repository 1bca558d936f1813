// A running edition: each pair, how far it got, when it meets next.
import { html } from 'lit-html';
import { moment } from '../platform/dates.js';
import { t } from '../platform/i18n.js';
import { avatar } from '../ui/person.js';
import { objectiveCard } from '../ui/edition.js';
import { setupCards } from './setup.js';

const kpi = (figure, label) => html`<div class="card kpi"><b>${figure}</b>${label}</div>`;

const progress = ({ held, required }) => html`<svg class="bar" viewBox="0 0 ${required} 12"
  preserveAspectRatio="none" aria-hidden="true"><rect class="p1" width=${Math.min(held, required)} height="12" /></svg>`;

function next({ nextAt, held, required }) {
  if (nextAt) return html`<span class="chip">${moment(nextAt)}</span>`;
  return held >= required
    ? html`<span class="chip good">${t('running.complete')}</span>`
    : html`<span class="chip warn">${t('running.noNext')}</span>`;
}

const pairing = (pair) => html`<li>
  <div class="duo">${avatar(pair.mentor, 'MENTOR', true)}${avatar(pair.mentee, 'MENTEE', true)}</div>
  <div class="progress">
    <div><b>${pair.mentor.name}</b> ${t('running.with')} <b>${pair.mentee.name}</b></div>
    ${progress(pair)}
    <div class="row between"><small>${t('path.count', { count: pair.held, required: pair.required })}</small>${next(pair)}</div>
  </div>
</li>`;

export function running(page) {
  const { edition, pairings } = page;
  const held = pairings.reduce((sum, pair) => sum + pair.held, 0);
  const idle = pairings.filter((pair) => !pair.nextAt && pair.held < pair.required).length;
  return html`<section class="kpis" aria-label=${t('kpi.label')}>
      ${kpi(pairings.length, t('kpi.pairs', { count: pairings.length }))}
      ${kpi(held, t('kpi.held', { count: held }))}
      ${kpi(idle, t('kpi.idle', { count: idle }))}
    </section>
    <div class="cols"><div class="stack">
      <section class="card" aria-labelledby="pairings-title"><h2 id="pairings-title">${t('pairs.title')}</h2>
        <ul class="list">${pairings.map(pairing)}</ul>
        <p class="small">${t('running.private')}</p></section>
    </div><div class="stack">${setupCards(page)} ${objectiveCard(edition)}</div></div>`;
}
