// Failures in words: what happened, what to do next, a reference to quote.
import { html, nothing } from 'lit-html';
import { t } from '../platform/i18n.js';
import { Offline, Problem, SessionOver } from '../platform/problem.js';

const BY_STATUS = {
  400: ['trouble.refused', 'trouble.refusedNext'],
  403: ['trouble.forbidden', 'trouble.forbiddenNext'],
  404: ['trouble.missing', 'trouble.missingNext'],
  409: ['trouble.changed', 'trouble.changedNext'],
  413: ['trouble.tooLarge', 'trouble.tooLargeNext'],
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

// Whom to ask needs the code only when asking is the next step.
const reference = (failure) =>
  failure instanceof Problem && failure.reference && failure.status !== 400
    ? html`<p class="small reference">${t('trouble.reference')} <code translate="no">${failure.reference}</code></p>`
    : nothing;

const retryButton = (retry, filled) =>
  html`<button class="btn ${filled ? 'go' : ''}" type="button" @click=${retry}>${t('trouble.retry')}</button>`;

/** Beside what failed: short, and what was typed stays. */
export function inlineTrouble(failure, retry = null) {
  if (!failure) return nothing;
  const [what, next] = inWords(failure);
  return html`<div class="notice bad" role="alert"><div><p><b>${what}</b> ${next}</p>${reference(failure)}</div>
    ${retry && !(failure instanceof SessionOver) ? retryButton(retry, false) : nothing}</div>`;
}

export const courseLink = (address, filled = true) =>
  address
    ? html`<a class="btn ${filled ? 'go' : ''}" href=${address} target="_top">${t('trouble.backToCourse')}</a>`
    : nothing;

/** The way back in, for whoever has no course to go back to. */
export const signInLink = (address, filled = true) =>
  html`<a class="btn ${filled ? 'go' : ''}" href=${address}>${t('session.signIn')}</a>`;

/** Instead of a page that could not be shown. */
export function troublePage(failure, { retry, course, signIn = null }) {
  const over = failure instanceof SessionOver;
  const [what, next] = over && signIn ? [t('trouble.overDesk'), t('trouble.overNext')] : inWords(failure);
  return html`<section class="card trouble" role="alert">
    <h2>${what}</h2>
    <p>${next}</p>
    <div class="row">${over ? nothing : retryButton(retry, true)}
      ${signIn ? (over ? signInLink(signIn) : nothing) : courseLink(course, over)}</div>
    ${reference(failure)}
  </section>`;
}
