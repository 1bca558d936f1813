// Failures in words: what happened, what to do next, a reference to quote.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { Offline, Problem, SessionOver } from '../platform/problem.js';

const BY_STATUS = {
  400: ['trouble.refused', 'trouble.refusedNext'],
  403: ['trouble.forbidden', 'trouble.forbiddenNext'],
  404: ['trouble.missing', 'trouble.missingNext'],
  409: ['trouble.changed', 'trouble.changedNext'],
  429: ['trouble.busy', 'trouble.busyNext'],
  503: ['trouble.busy', 'trouble.busyNext'],
};
// What every door refuses is worded for programs, in English; a feature's own refusals come in the
// reader's language and say more than a status can.
const GENERAL = new Set([
  '', 'malformed', 'invalid', 'sign-in-needed', 'forbidden', 'not-found', 'method-not-allowed',
  'not-acceptable', 'conflict', 'too-large', 'unsupported-media-type', 'internal', 'unavailable',
]);
const UNKNOWN = ['trouble.unknown', 'trouble.unknownNext'];

/** [what happened, what to do next] for any failure. */
export function inWords(failure) {
  if (failure instanceof Offline) return [t('trouble.offline'), t('trouble.offlineNext')];
  if (failure instanceof SessionOver) return [t('trouble.over'), t('trouble.overNext')];
  if (!(failure instanceof Problem)) return UNKNOWN.map((key) => t(key));
  if (failure.detail && !GENERAL.has(failure.slug)) return [failure.detail, ''];
  return (BY_STATUS[failure.status] ?? UNKNOWN).map((key) => t(key));
}

const reference = (failure) =>
  failure instanceof Problem && failure.status >= 500 && failure.reference
    ? html`<p class="small reference">${t('trouble.reference')} <code>${failure.reference}</code></p>`
    : nothing;

/** Beside a form: short, and what was typed stays. */
export function inlineTrouble(failure) {
  if (!failure) return nothing;
  const [what, next] = inWords(failure);
  return html`<div class="notice bad" role="alert"><p><b>${what}</b> ${next}</p>${reference(failure)}</div>`;
}

export const courseLink = (address, filled = true) =>
  address
    ? html`<a class="btn ${filled ? 'go' : ''}" href=${address} target="_top">${t('trouble.backToCourse')}</a>`
    : nothing;

/** Instead of a page that could not be shown. */
export function troublePage(failure, { retry, course }) {
  const [what, next] = inWords(failure);
  const canRetry = !(failure instanceof SessionOver);
  return html`<section class="card trouble" role="alert">
    <h2>${what}</h2>
    <p>${next}</p>
    <div class="row">
      ${canRetry
        ? html`<button class="btn go" type="button" @click=${retry}>${t('trouble.retry')}</button>`
        : nothing}
      ${courseLink(course, !canRetry)}
    </div>
    ${reference(failure)}
  </section>`;
}
